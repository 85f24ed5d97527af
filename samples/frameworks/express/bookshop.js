// run-by: blackbox.console
import { randomUUID } from "node:crypto";
import express from "express";

// --8<-- [start:app]
export function createApp() {
  const app = express();
  app.disable("x-powered-by");
  app.use(requestId);
  app.use(express.json({ limit: "64kb" }));
  app.use("/books", bookRoutes());
  app.use((request, response) => response.status(404).json({ error: "no such page" }));
  app.use(answerError);
  return app;
}
// --8<-- [end:app]

// --8<-- [start:middleware]
function requestId(request, response, next) {
  response.locals.id = randomUUID();
  response.set("X-Request-Id", response.locals.id);
  next();
}
// --8<-- [end:middleware]

// --8<-- [start:routes]
function bookRoutes() {
  const books = new Map([
    [1, { id: 1, title: "Tide Tables", price_cents: 1200 }],
    [2, { id: 2, title: "Salt and Signal", price_cents: 1850 }],
  ]);
  const router = express.Router();

  router
    .route("/")
    .get((request, response) => response.json([...books.values()]))
    .post((request, response) => {
      const book = { id: books.size + 1, ...checkBook(request.body) };
      books.set(book.id, book);
      response.status(201).location(`/books/${book.id}`).json(book);
    })
    .all(refuseMethod("GET, POST"));

  router
    .route("/:id")
    .get((request, response) => {
      const book = books.get(Number(request.params.id));
      if (!book) throw new Refused(404, { error: `no book ${request.params.id}` });
      response.json(book);
    })
    .all(refuseMethod("GET"));

  return router;
}

function refuseMethod(allowed) {
  return (request, response) => response.status(405).set("Allow", allowed).json({ error: `use ${allowed}` });
}
// --8<-- [end:routes]

// --8<-- [start:check]
function checkBook(sent) {
  const { title, price_cents } = sent ?? {};
  const errors = {};
  if (typeof title !== "string" || !title.trim()) errors.title = "a text that is not empty";
  if (!Number.isSafeInteger(price_cents) || price_cents < 0) errors.price_cents = "a whole number, 0 or more";
  if (Object.keys(errors).length > 0) throw new Refused(422, { errors });
  return { title: title.trim(), price_cents };
}
// --8<-- [end:check]

// --8<-- [start:errors]
class Refused extends Error {
  constructor(status, body) {
    super(`refused with ${status}`);
    Object.assign(this, { status, body });
  }
}

function answerError(error, request, response, next) {
  if (response.headersSent) return next(error);
  if (error instanceof Refused) return response.status(error.status).json(error.body);
  const theirs = error.expose || error instanceof URIError;
  if (theirs) return response.status(error.status ?? 400).json({ error: error.message });
  console.error(response.locals.id, error);
  response.status(500).json({ error: "our mistake" });
}
// --8<-- [end:errors]
