// run-by: blackbox.console
// --8<-- [start:test]
import assert from "node:assert/strict";
import { test } from "node:test";
import { createApp } from "./bookshop.js";

test("a new book can be read where Location says", async () => {
  const app = createApp();
  const payload = { title: "Åse’s Atlas", price_cents: 2400 };
  const created = await app.inject({ method: "POST", url: "/books", payload });
  assert.equal(created.statusCode, 201);
  const read = await app.inject(created.headers.location);
  assert.deepEqual(read.json(), { id: 3, ...payload });
});

test("a broken address is answered in our form", async () => {
  const refused = await createApp().inject("/books/%zz");
  assert.equal(refused.statusCode, 400);
  assert.deepEqual(refused.json(), { error: "'/books/%zz' is not a valid url component" });
});

for (const price_cents of ["1200", 9.5, true, null]) {
  test(`a price of ${JSON.stringify(price_cents)} is refused`, async () => {
    const payload = { title: "Rain", price_cents };
    const refused = await createApp().inject({ method: "POST", url: "/books", payload });
    assert.equal(refused.statusCode, 422);
    assert.deepEqual(refused.json(), { errors: { price_cents: "must be integer" } });
  });
}
// --8<-- [end:test]
