// What the copy button takes from a block of code, and which tabs are remembered.
import assert from "node:assert/strict";
import { test } from "node:test";
import { pasteable, withChoice } from "../../docs/assets/javascripts/article.js";

test("of a transcript the commands alone", () => {
  assert.equal(pasteable("$ curl -i localhost\nHTTP/1.1 200 OK\n$ ls"), "curl -i localhost\nls");
});

test("a command that goes on over lines is taken whole", () => {
  assert.equal(pasteable("$ curl \\\n  localhost\nanswer"), "curl \\\n  localhost");
});

test("of a program everything", () => {
  assert.equal(pasteable("price = 1200\nprint(price)"), "price = 1200\nprint(price)");
});

test("the tab chosen last is looked for first, and none is kept twice", () => {
  assert.deepEqual(withChoice(["Go", "Python"], "Python"), ["Python", "Go"]);
  assert.deepEqual(withChoice([], "Rust"), ["Rust"]);
});
