// run-by: border.console
// --8<-- [start:lies]
import type { NewBook } from "./book.ts";

function totalOf(books: NewBook[]): number {
  return books.reduce((sum, book) => sum + book.price_cents, 0);
}

const books = JSON.parse('[{"title": "Rain", "price_cents": "1200"}, {"price_cents": 1850}]') as NewBook[];
console.log(totalOf(books));
// --8<-- [end:lies]
