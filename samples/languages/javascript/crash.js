// run-by: crash.console
// --8<-- [start:crash]
import { createServer } from "node:http";

createServer((request, response) => {
  let text = "";
  request.on("data", (chunk) => {
    text += chunk;
  });
  request.on("end", () => {
    response.end(`${JSON.parse(text).title}\n`);
  });
}).listen(8000, "127.0.0.1");
// --8<-- [end:crash]
