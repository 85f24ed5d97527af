// --8<-- [start:words]
const books = [
  { title: "Tide Tables", cents: 1200, stock: 7 },
  { title: "Salt and Signal", cents: 1850, stock: 0 },
];
books.push({ title: "The Winter Ledger", cents: 2400, stock: 3 });

function price(cents) {
  return (cents / 100).toFixed(2);
}

let total = 0;
for (const book of books) {
  if (book.stock === 0 && book.cents > 1000) {
    console.log(`${book.title}: sold out`);
  } else {
    total += book.cents;
  }
}
console.log("all others:", price(total));

const titles = books.filter((book) => book.stock > 0).map((book) => book.title);
console.log(titles.join(", "), "of", books.length);
// --8<-- [end:words]
