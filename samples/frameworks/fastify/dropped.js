// needs: node
import Fastify from "fastify";

// --8<-- [start:dropped]
const book = { id: 1, title: "Tide Tables", cost_cents: 700, isbn: "978-0-00-000000-2" };
const response = { 200: { type: "object", properties: { id: { type: "integer" }, title: { type: "string" } } } };
const app = Fastify();
app.get("/plain", async () => book);
app.get("/described", { schema: { response } }, async () => book);
// --8<-- [end:dropped]

for (const url of ["/plain", "/described"]) console.log(url, (await app.inject(url)).body);
