enum Shelf {
  Fiction,
  Science,
}
console.log(Shelf.Fiction);
