// run-by: blackbox.console
import assert from "node:assert/strict";
import { test } from "node:test";
import Fastify from "fastify";

const app = Fastify({ ajv: { customOptions: { coerceTypes: false, allErrors: true } } });
const books = [
  { id: 1, title: "Tide Tables", price_cents: 1200 },
  { id: 2, title: "Salt and Signal", price_cents: 1850 },
];

// --8<-- [start:solution]
const digits = { type: "string", pattern: "^\\d{1,9}$", default: "999999999" };
const querystring = { type: "object", properties: { max_price: digits } };

app.get("/books", { schema: { querystring } }, async (request) => {
  const most = Number(request.query.max_price);
  return books.filter((book) => book.price_cents <= most);
});
// --8<-- [end:solution]

// --8<-- [start:test]
test("the shelf can be asked for cheap books", async () => {
  const count = async (url) => (await app.inject(url)).json().length;
  assert.equal(await count("/books"), 2);
  assert.equal(await count("/books?max_price=1500"), 1);
  for (const wrong of ["cheap", "-1", "9.5", "1&max_price=2"]) {
    assert.equal((await app.inject(`/books?max_price=${wrong}`)).statusCode, 400, wrong);
  }
});
// --8<-- [end:test]
