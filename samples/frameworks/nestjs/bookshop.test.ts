// run-by: blackbox.console
// --8<-- [start:test]
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { INestApplication } from "@nestjs/common";
import { Test } from "@nestjs/testing";
import { AppModule } from "./app.module.js";
import { BooksService } from "./books.service.js";

let app: INestApplication;
let address: string;

before(async () => {
  const testing = await Test.createTestingModule({ imports: [AppModule] }).compile();
  app = testing.createNestApplication();
  await app.listen(0, "127.0.0.1");
  address = await app.getUrl();
});
after(() => app.close());

const headers = { "Content-Type": "application/json" };
const post = (book: unknown) => fetch(`${address}/books`, { method: "POST", headers, body: JSON.stringify(book) });

test("a new book can be read where Location says", async () => {
  const created = await post({ title: "Åse’s Atlas", price_cents: 2400 });
  assert.equal(created.status, 201);
  const read = await fetch(address + created.headers.get("location"));
  assert.deepEqual(await read.json(), { id: 3, title: "Åse’s Atlas", price_cents: 2400 });
});

for (const price_cents of ["1200", 9.5, true, null]) {
  test(`a price of ${JSON.stringify(price_cents)} is refused`, async () => {
    const refused = await post({ title: "Rain", price_cents });
    assert.equal(refused.status, 422);
    assert.equal(app.get(BooksService).all().length, 3);
  });
}
// --8<-- [end:test]
