// run-by: test.console
// --8<-- [start:test]
import assert from "node:assert/strict";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { test, type TestContext } from "node:test";
import { checkBook } from "./book.ts";
import { createBookshop } from "./bookshop.ts";

async function start(context: TestContext): Promise<string> {
  const server = createBookshop().listen(0, "127.0.0.1");
  context.after(() => server.close());
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("a new book can be read where Location says", async (context) => {
  const address = await start(context);
  const book = { title: "Åse’s Atlas", price_cents: 2400 };
  const created = await fetch(`${address}/books`, { method: "POST", body: JSON.stringify(book) });
  assert.equal(created.status, 201);
  const read = await fetch(`${address}${created.headers.get("location")}`);
  assert.deepEqual(await read.json(), { id: 3, ...book });
});

test("only a whole number is a price", () => {
  for (const price_cents of ["1200", 9.5, true, -1, null]) {
    const checked = checkBook({ title: "Rain", price_cents });
    assert.deepEqual(checked, { ok: false, errors: { price_cents: "a whole number, 0 or more" } });
  }
});
// --8<-- [end:test]
