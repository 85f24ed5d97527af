// run-by: basket.py
// --8<-- [start:review]
const review = 'Lovely! <img src="nowhere" onerror="document.title = \'taken over\'">';

document.querySelector("#text").textContent = review;
document.querySelector("#html").innerHTML = review;
// --8<-- [end:review]
