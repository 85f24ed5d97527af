// run-by: blackbox.console
// --8<-- [start:start]
import { createBookshop } from "./bookshop.js";

const server = createBookshop().listen(8000, "127.0.0.1");
process.once("SIGTERM", () => server.close());
// --8<-- [end:start]
