// run-by: blackbox.console
// --8<-- [start:test]
import assert from "node:assert/strict";
import { test } from "node:test";
import request from "supertest";
import { createApp } from "./bookshop.js";

test("a new book can be read where Location says", async () => {
  const app = createApp();
  const created = await request(app).post("/books").send({ title: "Åse’s Atlas", price_cents: 2400 });
  assert.equal(created.status, 201);
  const read = await request(app).get(created.get("Location"));
  assert.deepEqual(read.body, { id: 3, title: "Åse’s Atlas", price_cents: 2400 });
});

test("a broken address is the client's mistake", async () => {
  const refused = await request(createApp()).get("/books/%zz").expect(400);
  assert.deepEqual(refused.body, { error: "Failed to decode param '%zz'" });
});

test("an unknown page is answered as JSON, with an id", async () => {
  const missing = await request(createApp()).get("/shelves").expect(404).expect("Content-Type", /json/);
  assert.match(missing.get("X-Request-Id"), /^[\da-f-]{36}$/);
});
// --8<-- [end:test]
