// run-by: blackbox.console
import { randomUUID } from "node:crypto";
import Fastify from "fastify";

// --8<-- [start:app]
export function createApp(options = {}) {
  const app = Fastify({
    bodyLimit: 64 * 1024,
    requestTimeout: 30_000,
    genReqId: () => randomUUID(),
    frameworkErrors: answerError,
    ajv: { customOptions: { coerceTypes: false, allErrors: true } },
    ...options,
  });
  app.addHook("onRequest", async (request, reply) => {
    reply.header("X-Request-Id", request.id);
  });
  app.setNotFoundHandler((request, reply) => reply.code(404).send({ error: "no such page" }));
  app.setErrorHandler(answerError);
  app.register(bookRoutes, { prefix: "/books" });
  return app;
}
// --8<-- [end:app]

// --8<-- [start:schema]
const title = { type: "string", pattern: "\\S", maxLength: 200 };
const price_cents = { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
const newBook = { type: "object", required: ["title", "price_cents"], properties: { title, price_cents } };
const book = { type: "object", properties: { id: { type: "integer" }, title, price_cents } };
const bookId = { type: "object", properties: { id: { type: "string", pattern: "^\\d+$" } } };
// --8<-- [end:schema]

// --8<-- [start:routes]
async function bookRoutes(app) {
  const books = new Map([
    [1, { id: 1, title: "Tide Tables", price_cents: 1200 }],
    [2, { id: 2, title: "Salt and Signal", price_cents: 1850 }],
  ]);

  app.get("/", { schema: { response: { 200: { type: "array", items: book } } } }, async () => [...books.values()]);

  app.post("/", { schema: { body: newBook, response: { 201: book } } }, async (request, reply) => {
    const added = { id: books.size + 1, title: request.body.title.trim(), price_cents: request.body.price_cents };
    books.set(added.id, added);
    return reply.code(201).header("Location", `/books/${added.id}`).send(added);
  });

  app.get("/:id", { schema: { params: bookId, response: { 200: book } } }, async (request, reply) => {
    return books.get(Number(request.params.id)) ?? reply.callNotFound();
  });

  refuseOtherMethods(app, "/", ["GET", "HEAD", "POST"]);
  refuseOtherMethods(app, "/:id", ["GET", "HEAD"]);
}

function refuseOtherMethods(app, url, allowed) {
  app.route({
    method: app.supportedMethods.filter((method) => !allowed.includes(method)),
    url,
    handler: async (request, reply) => {
      reply.code(405).header("Allow", allowed.join(", "));
      return { error: `use ${allowed.join(", ")}` };
    },
  });
}
// --8<-- [end:routes]

// --8<-- [start:errors]
function answerError(error, request, reply) {
  if (error.validationContext === "params") return reply.callNotFound();
  if (error.validation) return reply.code(422).send({ errors: byField(error.validation) });
  if (error.statusCode < 500) return reply.code(error.statusCode).send({ error: error.message });
  request.log.error(error);
  return reply.code(500).send({ error: "our mistake" });
}

function byField(problems) {
  const field = ({ instancePath, params }) => params.missingProperty ?? (instancePath.slice(1) || "body");
  return Object.fromEntries(problems.map((problem) => [field(problem), problem.message]));
}
// --8<-- [end:errors]
