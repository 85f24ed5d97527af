// What the copy button takes from a block of code.
import assert from "node:assert/strict";
import { test } from "node:test";
import { pasteable } from "../../docs/assets/javascripts/copy-button.js";

test("of a transcript the commands alone", () => {
  assert.equal(pasteable("$ curl -i localhost\nHTTP/1.1 200 OK\n$ ls"), "curl -i localhost\nls");
});

test("a command that goes on over lines is taken whole", () => {
  assert.equal(pasteable("$ curl \\\n  localhost\nanswer"), "curl \\\n  localhost");
});

test("of a program everything", () => {
  assert.equal(pasteable("price = 1200\nprint(price)"), "price = 1200\nprint(price)");
});
