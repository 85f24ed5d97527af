// needs: node
import Fastify from "fastify";

// --8<-- [start:plugins]
async function requireKey(app) {
  app.addHook("onRequest", async (request, reply) => {
    if (request.headers["x-api-key"] !== "a-secret") return reply.code(401).send({ error: "no key" });
  });
}

async function orders(app) {
  app.get("/orders", async () => ["Bo: Tide Tables"]);
}

const open = Fastify();
open.register(requireKey);
open.register(orders);

const closed = Fastify();
closed.register(async (app) => {
  await requireKey(app);
  app.register(orders);
});
// --8<-- [end:plugins]

for (const [name, app] of Object.entries({ open, closed })) {
  const answer = await app.inject("/orders");
  console.log(`${name}:`, answer.statusCode, answer.body);
}
