// run-by: waterfall.py
// --8<-- [start:script]
const list = document.querySelector("#books");

async function showBooks() {
  const response = await fetch("/books");
  for (const book of await response.json()) {
    const item = document.createElement("li");
    item.textContent = book.title;
    list.append(item);
  }
}

showBooks();
// --8<-- [end:script]
