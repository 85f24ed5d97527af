// run-by: blackbox.console
import assert from "node:assert/strict";
import { test } from "node:test";
import express from "express";
import request from "supertest";

// --8<-- [start:solution]
export function shelf() {
  const books = new Map([
    [1, { id: 1, title: "Tide Tables" }],
    [2, { id: 2, title: "Salt and Signal" }],
  ]);
  let lastId = books.size;
  const router = express.Router();

  router.post("/", (request, response) => {
    lastId += 1;
    const book = { id: lastId, title: request.body.title };
    books.set(book.id, book);
    response.status(201).location(`/books/${book.id}`).json(book);
  });
  router.delete("/:id", (request, response) => {
    const found = books.delete(Number(request.params.id));
    if (!found) return response.status(404).json({ error: `no book ${request.params.id}` });
    response.status(204).end();
  });
  return router;
}
// --8<-- [end:solution]

// --8<-- [start:test]
test("a number is never given twice", async () => {
  const app = express().use(express.json()).use("/books", shelf());
  await request(app).delete("/books/1").expect(204);
  await request(app).delete("/books/1").expect(404);
  await request(app).post("/books").send({ title: "Rain" }).expect("Location", "/books/3");
});
// --8<-- [end:test]
