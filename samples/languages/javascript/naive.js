// needs: node
// --8<-- [start:naive]
function isBook({ title, price_cents }) {
  return title && !(price_cents < 0);
}

for (const text of ['"1200"', "9.5", "true", '"free"', "null"]) {
  const { price_cents } = JSON.parse(`{"price_cents": ${text}}`);
  console.log(text.padEnd(6), isBook({ title: "Rain", price_cents }), "two cost", price_cents + price_cents);
}
// --8<-- [end:naive]
