// run-by: test.console
// --8<-- [start:test]
import assert from "node:assert/strict";
import { once } from "node:events";
import { after, before, test } from "node:test";
import { createBookshop } from "./bookshop.js";

const server = createBookshop();
let address;

before(async () => {
  await once(server.listen(0, "127.0.0.1"), "listening");
  address = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close());

function post(book) {
  return fetch(`${address}/books`, { method: "POST", body: JSON.stringify(book) });
}

test("a new book can be read where Location says", async () => {
  const created = await post({ title: "Åse’s Atlas", price_cents: 2400 });
  assert.equal(created.status, 201);
  const read = await fetch(address + created.headers.get("location"));
  assert.deepEqual(await read.json(), { id: 3, title: "Åse’s Atlas", price_cents: 2400 });
});

for (const price_cents of ["1200", 9.5, true, -1, null, undefined]) {
  test(`a price of ${JSON.stringify(price_cents)} is refused`, async () => {
    const refused = await post({ title: "Rain", price_cents });
    assert.equal(refused.status, 422);
    assert.deepEqual(Object.keys((await refused.json()).errors), ["price_cents"]);
  });
}
// --8<-- [end:test]
