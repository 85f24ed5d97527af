// The roadmap found by id: what is unlocked, what comes next, totals.
import assert from "node:assert/strict";
import { test } from "node:test";
import { indexRoadmap, isUnlocked, nextTopics, spokenTime, tally } from "../../docs/assets/javascripts/roadmap-index.js";

const topic = (id, level = "core", minutes = 30, more = {}) => ({ id, chapter: id.split("/")[0], level, minutes, aliases: [], ...more });
const edge = (before, after, group = null) => ({ before, after, because: "it needs it", group });
const roadmap = indexRoadmap({
  topics: [topic("a/one"), topic("a/extra", "optional"), topic("l/go"), topic("l/php", "core", 60), topic("a/two", "core", 45, { aliases: ["a/old"] })],
  edges: [edge("a/one", "a/two"), edge("l/go", "a/two", "language"), edge("l/php", "a/two", "language"), edge("a/one", "a/extra")],
  chapters: [{ id: "a" }, { id: "l" }],
  groups: [{ id: "language", title: "any one language", members: ["l/go", "l/php"] }],
});
const with_ = (statuses) => (id) => statuses[id] ?? null;

test("a topic knows its edges in both directions", () => {
  assert.deepEqual(roadmap.topics.get("a/two").before.map((each) => each.before), ["a/one", "l/go", "l/php"]);
  assert.deepEqual(roadmap.topics.get("a/one").after.map((each) => each.after), ["a/two", "a/extra"]);
});

test("old ids lead to new ones", () => assert.deepEqual(roadmap.aliases, { "a/old": "a/two" }));

test("a topic is unlocked when all it needs is behind the reader, of alternatives any one", () => {
  const two = roadmap.topics.get("a/two");
  assert.equal(isUnlocked(two, with_({ "a/one": "done" })), false);
  assert.equal(isUnlocked(two, with_({ "a/one": "done", "l/php": "skipped" })), true);
  assert.equal(isUnlocked(two, with_({ "l/go": "done", "l/php": "done" })), false);
});

test("what is begun comes first, then core in reading order, then the rest", () => {
  const found = nextTopics(roadmap, with_({ "a/one": "done", "l/php": "learning" }));
  assert.deepEqual(found.map((each) => each.id), ["l/php", "l/go", "a/extra"]);
});

test("a new reader begins with what needs nothing", () => {
  assert.deepEqual(nextTopics(roadmap, with_({})).map((each) => each.id), ["a/one", "l/go", "l/php"]);
});

test("the tally counts topics and minutes, and skipped ones are not left", () => {
  const sum = tally(roadmap.topics.values(), with_({ "a/one": "done", "l/php": "skipped", "l/go": "learning" }));
  assert.deepEqual(sum, { count: 5, minutes: 195, done: 1, learning: 1, skipped: 1, minutesDone: 30, minutesLeft: 105 });
});

test("minutes are said as everywhere on the site", () => {
  assert.deepEqual([45, 120, 200, 2475].map(spokenTime), ["45 min", "2 h", "3 h 20 min", "41 h"]);
});
