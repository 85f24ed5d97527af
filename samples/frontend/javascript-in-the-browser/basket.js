// run-by: basket.py
// --8<-- [start:basket]
import { price } from "./money.js";

const basket = [];

function show() {
  const list = document.querySelector("#basket");
  list.replaceChildren();
  let total = 0;
  for (const book of basket) {
    const line = document.createElement("li");
    line.textContent = `${book.title}, ${price(book.cents)}`;
    list.append(line);
    total += book.cents;
  }
  document.querySelector("#total").textContent = price(total);
}

function add(event) {
  const item = event.target.closest("li");
  basket.push({ title: item.dataset.title, cents: Number(item.dataset.cents) });
  show();
}

for (const button of document.querySelectorAll("#books button")) {
  button.addEventListener("click", add);
}
// --8<-- [end:basket]
