// run-by: blackbox.console
// --8<-- [start:server]
import { createApp } from "./bookshop.js";

const app = createApp({ logger: { level: process.env.LOG_LEVEL ?? "info" } });
await app.listen({ host: process.env.HOST ?? "127.0.0.1", port: Number(process.env.PORT ?? 8000) });
process.once("SIGTERM", () => app.close());
// --8<-- [end:server]
