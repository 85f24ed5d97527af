// run-by: leak.console
// --8<-- [start:leak]
const pages = new Map();

function render(url) {
  if (!pages.has(url)) pages.set(url, Array(1000).fill(url));
  return pages.get(url);
}

for (let visit = 1; visit <= 20_000; visit += 1) render(`/books/1?visit=${visit}`);
console.log("20,000 visits");
// --8<-- [end:leak]
