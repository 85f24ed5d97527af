// --8<-- [start:traps]
function inStock(title, stock) {
  return stock;
}

const book = { title: "Tide Tables", cents: 1200 };

console.log("a property that is not there:", book.price);
console.log("calculated with it:", book.price * 2);
console.log("an argument that was not passed:", inStock("Tide Tables"));
console.log("a text plus a number:", "1200" + 850);
console.log("a text times a number:", "1200" * 2);
console.log("sorted as text:", [950, 1200, 2400].sort());
console.log("an empty list counts as", Boolean([]));
console.log("with == and with ===:", "" == 0, "" === 0);
// --8<-- [end:traps]
