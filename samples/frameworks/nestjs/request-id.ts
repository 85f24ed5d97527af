// run-by: blackbox.console
// --8<-- [start:middleware]
import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

export function requestId(request: IncomingMessage, response: ServerResponse, next: () => void) {
  response.setHeader("X-Request-Id", randomUUID());
  next();
}
// --8<-- [end:middleware]
