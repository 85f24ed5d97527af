// run-by: basket.py
import { price } from "./money.js";

// --8<-- [start:kept]
const basket = JSON.parse(localStorage.getItem("basket")) ?? [];

function remove(event) {
  basket.splice(Number(event.target.dataset.place), 1);
  show();
}

function show() {
  const list = document.querySelector("#basket");
  list.replaceChildren();
  let total = 0;
  for (const [place, book] of basket.entries()) {
    const line = document.createElement("li");
    line.textContent = `${book.title}, ${price(book.cents)} `;
    const button = document.createElement("button");
    button.textContent = "Remove";
    button.dataset.place = place;
    button.addEventListener("click", remove);
    line.append(button);
    list.append(line);
    total += book.cents;
  }
  document.querySelector("#total").textContent = price(total);
  localStorage.setItem("basket", JSON.stringify(basket));
}
// --8<-- [end:kept]

function add(event) {
  const item = event.target.closest("li");
  basket.push({ title: item.dataset.title, cents: Number(item.dataset.cents) });
  show();
}

for (const button of document.querySelectorAll("#books button")) {
  button.addEventListener("click", add);
}

show();

