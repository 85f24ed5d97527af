// run-by: private.console
// --8<-- [start:private]
class Book {
  #stock;

  constructor(title, stock) {
    this.title = title;
    this.#stock = stock;
  }

  get stock() {
    return this.#stock;
  }
}

const book = new Book("Night Trains", 1);
console.log(book.stock);
book.#stock = 99;
// --8<-- [end:private]
