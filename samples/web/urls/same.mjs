// --8<-- [start:same]
for (const url of [
  "HTTPS://Bookshop.Example:443/books/../books/3",
  "https://bookshop.example/books/3/",
  "https://bookshop.example/Books/3",
  "https://bookshop.example/books/%33",
  "https://bookshop.example/books/3?",
  "https://bookshop.example",
]) {
  console.log(url.padEnd(46), new URL(url).href);
}
// --8<-- [end:same]
