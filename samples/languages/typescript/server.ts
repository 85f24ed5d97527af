// run-by: blackbox.console
// --8<-- [start:all]
import { createBookshop } from "./bookshop.ts";

const server = createBookshop().listen(8000, "127.0.0.1");
process.once("SIGTERM", () => server.close());
// --8<-- [end:all]
