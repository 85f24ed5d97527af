// run-by: blackbox.console
// --8<-- [start:server]
import { createApp } from "./bookshop.js";

const port = Number(process.env.PORT ?? 8000);
const server = createApp().listen(port, "127.0.0.1", (error) => {
  if (error) throw error;
});
process.once("SIGTERM", () => server.close());
// --8<-- [end:server]
