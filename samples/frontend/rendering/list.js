// run-by: browser.py
// --8<-- [start:list]
function draw(books) {
  const list = document.querySelector("#books");
  list.replaceChildren();
  for (const book of books) {
    const item = document.createElement("li");
    item.textContent = book.title;
    list.append(item);
  }
}

async function load() {
  const response = await fetch("/books");
  const books = await response.json();
  draw(books);
  return books;
}

const data = document.querySelector("#data"); // there, if the server has made the list
const books = data ? JSON.parse(data.textContent) : await load();

document.querySelector("#sort").addEventListener("click", () => {
  draw(books.sort((a, b) => a.title.localeCompare(b.title)));
});
document.documentElement.dataset.ready = "yes";
// --8<-- [end:list]
