// run-by: blackbox.console
// --8<-- [start:all]
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { checkBook, type Book, type Errors } from "./book.ts";

// --8<-- [start:types]
type Body = Book | Book[] | { error: string } | { errors: Errors };

interface Answer {
  status: number;
  body: Body;
  headers?: Record<string, string>;
}

type Method = "GET" | "POST";
type Handler = (request: IncomingMessage, id: number) => Answer | Promise<Answer>;
type Route = { path: RegExp; methods: Partial<Record<Method, Handler>> };
// --8<-- [end:types]

const LIMIT = 64 * 1024;

export function createBookshop(): Server {
  // --8<-- [start:handlers]
  const books = new Map<number, Book>([
    [1, { id: 1, title: "Tide Tables", price_cents: 1200 }],
    [2, { id: 2, title: "Salt and Signal", price_cents: 1850 }],
  ]);

  function show(_request: IncomingMessage, id: number): Answer {
    const book = books.get(id);
    if (!book) return refusal(404, `no book ${id}`);
    return { status: 200, body: book };
  }

  async function create(request: IncomingMessage): Promise<Answer> {
    const bytes = await readBytes(request);
    if (bytes === null) return refusal(413, "a body has 64 KiB at most", { Connection: "close" });
    const sent = parseJson(bytes);
    if (sent === undefined) return refusal(400, "the body is not JSON");
    const checked = checkBook(sent);
    if (!checked.ok) return { status: 422, body: { errors: checked.errors } };
    const book: Book = { id: books.size + 1, ...checked.book };
    books.set(book.id, book);
    return { status: 201, body: book, headers: { Location: `/books/${book.id}` } };
  }

  const routes: Route[] = [
    { path: /^\/books$/, methods: { GET: () => ({ status: 200, body: [...books.values()] }), POST: create } },
    { path: /^\/books\/(\d+)$/, methods: { GET: show } },
  ];
  // --8<-- [end:handlers]

  return createServer(async (request, response) => {
    try {
      send(response, await answer(routes, request));
    } catch (error) {
      console.error(error);
      send(response, refusal(500, "our mistake"));
    }
  });
}

// --8<-- [start:answer]
function answer(routes: Route[], request: IncomingMessage): Answer | Promise<Answer> {
  const path = request.url?.split("?")[0] ?? "";
  for (const route of routes) {
    const match = route.path.exec(path);
    if (!match) continue;
    const allowed = Object.keys(route.methods).join(", ");
    const handler = isMethod(request.method) ? route.methods[request.method] : undefined;
    return handler ? handler(request, Number(match[1])) : refusal(405, `use ${allowed}`, { Allow: allowed });
  }
  return refusal(404, "no such page");
}

function isMethod(method: string | undefined): method is Method {
  return method === "GET" || method === "POST";
}
// --8<-- [end:answer]

function refusal(status: number, error: string, headers: Record<string, string> = {}): Answer {
  return { status, body: { error }, headers };
}

async function readBytes(request: IncomingMessage): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LIMIT) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

// --8<-- [start:json]
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
// --8<-- [end:json]

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  response.writeHead(status, { "Content-Type": "application/json; charset=utf-8", ...headers });
  response.end(JSON.stringify(body));
}
// --8<-- [end:all]
