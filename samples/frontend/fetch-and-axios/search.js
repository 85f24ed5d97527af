// run-by: browser.py
// --8<-- [start:search]
import { ask } from "./client.js";

const field = document.querySelector("#title");
const note = document.querySelector("#note");
const list = document.querySelector("#books");
let running = new AbortController();

function show(message, books = []) {
  note.textContent = message;
  list.replaceChildren();
  for (const book of books) {
    const item = document.createElement("li");
    item.textContent = book.title;
    list.append(item);
  }
}

async function search() {
  running.abort();
  running = new AbortController();
  const query = new URLSearchParams({ title: field.value });
  show("Searching");
  try {
    const books = await ask(`/books?${query}`, { signal: running.signal });
    show(books.length === 0 ? "No title fits." : "", books);
  } catch (error) {
    if (error.name === "AbortError") return; // a newer search has taken over
    console.error(error);
    show("The shop does not answer. Please try again.");
  }
}

field.addEventListener("input", search);
// --8<-- [end:search]
