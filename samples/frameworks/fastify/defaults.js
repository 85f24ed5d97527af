// needs: node
// --8<-- [start:defaults]
import Fastify from "fastify";

const price_cents = { type: "integer", minimum: 0 };
const body = { type: "object", required: ["price_cents"], additionalProperties: false, properties: { price_cents } };
const app = Fastify();
app.post("/books", { schema: { body } }, async (request) => request.body);

for (const sent of ['"1200"', "true", "null", "[1200]", "9.5", '"free"', '1200, "cost_cents": 700']) {
  const headers = { "Content-Type": "application/json" };
  const answer = await app.inject({ method: "POST", url: "/books", headers, body: `{"price_cents": ${sent}}` });
  console.log(sent.padEnd(24), answer.statusCode, answer.json().message ?? answer.body);
}
// --8<-- [end:defaults]
