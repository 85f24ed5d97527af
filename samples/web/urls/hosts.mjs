// --8<-- [start:hosts]
for (const url of [
  "https://bookshop.example/pay",
  "https://bookshop.example@evil.example/pay",
  "https://bookshop.example.evil.example/pay",
  "https://evil.example\\@bookshop.example/pay",
]) {
  console.log(url.padEnd(44), new URL(url).hostname);
}
// --8<-- [end:hosts]
