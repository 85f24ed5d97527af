// What a stop needs all the way back, what it opens, and walking along these edges.
import assert from "node:assert/strict";
import { test } from "node:test";
import { passing, countText, isFiltered } from "../../docs/assets/javascripts/map-filter.js";
import { everything } from "../../docs/assets/javascripts/map-address.js";
import { around, needsOf, shortNeeds, Walk } from "../../docs/assets/javascripts/map-graph.js";
import { readNeeds } from "../../docs/assets/javascripts/progress-marks.js";
import { SHOP } from "./plan-roadmap.mjs";

test("what a stop needs goes all the way back, and what it opens one step on", () => {
  const { needs, edges, opens } = around(SHOP, "a/rest");
  assert.deepEqual([...needs].sort(), ["l/go", "l/php", "w/http"]);
  assert.equal(edges.length, 5);
  assert.deepEqual(opens.map((edge) => edge.after).sort(), ["a/docs", "a/pages"]);
});

test("a stop that the roadmap does not have needs and opens nothing", () => {
  assert.deepEqual(around(SHOP, "no/such"), { needs: new Set(), edges: [], opens: [] });
  assert.deepEqual(needsOf(SHOP, "no/such"), []);
});

test("alternatives are one need, with their title and one reason", () => {
  assert.deepEqual(needsOf(SHOP, "a/rest"), [
    { topics: ["l/go", "l/php"], title: "Any one language", because: "REST needs language" },
    { topics: ["w/http"], title: "", because: "REST needs w/http" },
  ]);
});

test("the short form of needs reads back", () => {
  assert.deepEqual(readNeeds(shortNeeds(SHOP).get("a/rest")), [["l/go", "l/php"], ["w/http"]]);
  assert.deepEqual(readNeeds(shortNeeds(SHOP).get("d/sql")), []);
});

test("an arrow leads along an edge, and the opposite one back", () => {
  const walk = new Walk(SHOP);
  const there = walk.step("a/pages", "needs");
  assert.equal(walk.step(there, "opens"), "a/pages");
});

test("going back and on again leads to the next of several", () => {
  const walk = new Walk(SHOP);
  const found = new Set();
  for (let turn = 0; turn < 3; turn += 1) {
    const to = walk.step("a/rest", "needs");
    found.add(to);
    assert.equal(walk.step(to, "opens"), "a/rest");
  }
  assert.deepEqual(found, new Set(["l/go", "l/php", "w/http"]));
});

test("where no edge leads there is no step", () => {
  assert.equal(new Walk(SHOP).step("d/sql", "needs"), null);
  assert.equal(new Walk(SHOP).step("no/such", "opens"), null);
});

const STOPS = [
  { id: "a/one", level: "core", sources: ["x", "y"] }, { id: "a/two", level: "deeper", sources: ["y"] }, { id: "a/three", level: "optional", sources: [] },
];
const shown = (filter, onPath = null, statuses = {}) => [...passing(STOPS, { ...everything(), ...filter }, onPath, (id) => statuses[id] ?? null)];

test("without a filter every stop is shown", () => {
  assert.equal(shown({}).length, 3);
  assert.equal(isFiltered(everything()), false);
  assert.equal(countText(3, 3), "All 3 stops");
});

test("level, source, path and what is done filter together", () => {
  assert.deepEqual(shown({ levels: ["core", "deeper"], source: "y" }), ["a/one", "a/two"]);
  assert.deepEqual(shown({}, new Set(["a/three"])), ["a/three"]);
  assert.deepEqual(shown({ isOpen: true }, null, { "a/one": "done", "a/two": "skipped", "a/three": "learning" }), ["a/three"]);
  assert.equal(isFiltered({ ...everything(), isOpen: true }), true);
  assert.equal(countText(1, 3), "1 of 3 stops");
});
