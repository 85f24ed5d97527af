// The search by titles, without a browser.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildIndex, documents, searchTitles } from "../../docs/assets/javascripts/title-search.js";

const PAGES = [
  { u: "databases/transactions/", t: "Transactions", c: "Relational databases", s: "All or nothing.", h: [["savepoints", "Savepoints"]] },
  { u: "databases/isolation-levels/", t: "Isolation levels", c: "Relational databases", s: "How transactions disturb each other.", h: [] },
  { u: "web/dns/", t: "DNS", c: "How the web works", s: "Find the address behind a name.", a: ["name-lookup"], h: [] },
];
const first = (query) => searchTitles(buildIndex(PAGES), query)[0]?.address;

test("a page and each of its headings is a document", () => {
  assert.deepEqual(documents(PAGES).map((each) => each.id), [
    "databases/transactions/", "databases/transactions/#savepoints", "databases/isolation-levels/", "web/dns/",
  ]);
});

test("a title comes before a page that only mentions the word", () => {
  assert.equal(first("transactions"), "databases/transactions/");
});

test("typing mistakes are forgiven", () => {
  assert.equal(first("transctions"), "databases/transactions/");
  assert.equal(first("isolaton"), "databases/isolation-levels/");
});

test("the beginning of a word is enough", () => {
  assert.equal(first("iso"), "databases/isolation-levels/");
});

test("an old name finds the page under its new one", () => {
  assert.equal(first("lookup"), "web/dns/");
});

test("a heading leads to its place on the page", () => {
  assert.equal(first("savepoints"), "databases/transactions/#savepoints");
});

test("nothing is found for nonsense", () => {
  assert.deepEqual(searchTitles(buildIndex(PAGES), "zzqqxx"), []);
});
