// run-by: blackbox.console
// --8<-- [start:server]
import { createServer } from "node:http";

const LIMIT = 64 * 1024;

class Refused extends Error {
  constructor(status, body, headers = {}) {
    super(`refused with ${status}`);
    Object.assign(this, { status, body, headers });
  }
}

export function createBookshop() {
  const books = new Map([
    [1, { id: 1, title: "Tide Tables", price_cents: 1200 }],
    [2, { id: 2, title: "Salt and Signal", price_cents: 1850 }],
  ]);

  return createServer(async (request, response) => {
    try {
      send(response, await answer(books, request));
    } catch (error) {
      if (!(error instanceof Refused)) console.error(error);
      send(response, error instanceof Refused ? error : { status: 500, body: { error: "our mistake" } });
    }
  });
}

function send(response, { status, body, headers }) {
  const type = { "Content-Type": "application/json; charset=utf-8" };
  response.writeHead(status, { ...type, ...headers });
  response.end(JSON.stringify(body));
}
// --8<-- [end:server]

// --8<-- [start:routes]
const ROUTES = [
  { path: /^\/books$/, methods: { GET: list, POST: create } },
  { path: /^\/books\/(\d+)$/, methods: { GET: show } },
];

function answer(books, request) {
  const path = request.url.split("?")[0];
  const route = ROUTES.find((route) => route.path.test(path));
  if (!route) throw new Refused(404, { error: "no such page" });
  const { methods } = route;
  if (!Object.hasOwn(methods, request.method)) {
    const allowed = Object.keys(methods).join(", ");
    throw new Refused(405, { error: `use ${allowed}` }, { Allow: allowed });
  }
  const [, id] = route.path.exec(path);
  return methods[request.method](books, request, Number(id));
}

function list(books) {
  return { status: 200, body: [...books.values()] };
}

function show(books, _request, id) {
  const book = books.get(id);
  if (!book) throw new Refused(404, { error: `no book ${id}` });
  return { status: 200, body: book };
}
// --8<-- [end:routes]

// --8<-- [start:create]
async function create(books, request) {
  const sent = checkBook(await readJson(request));
  const book = { id: books.size + 1, ...sent };
  books.set(book.id, book);
  return { status: 201, body: book, headers: { Location: `/books/${book.id}` } };
}
// --8<-- [end:create]

// --8<-- [start:json]
async function readJson(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LIMIT) throw new Refused(413, { error: "a body has 64 KiB at most" }, { Connection: "close" });
    chunks.push(chunk);
  }
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    throw new Refused(400, { error: "the body is not JSON" });
  }
}

function checkBook(sent) {
  const { title, price_cents } = sent ?? {};
  const errors = {};
  if (typeof title !== "string" || !title.trim()) errors.title = "a text that is not empty";
  if (!Number.isSafeInteger(price_cents) || price_cents < 0) errors.price_cents = "a whole number, 0 or more";
  if (Object.keys(errors).length > 0) throw new Refused(422, { errors });
  return { title: title.trim(), price_cents };
}
// --8<-- [end:json]
