// What progress shows: marks on stops, what is next, totals, history, the checklist, the preview of an import.
import assert from "node:assert/strict";
import { test } from "node:test";
import { doneByChapter, markOf, nextStops, readNeeds } from "../../docs/assets/javascripts/progress-marks.js";
import { asMarkdown, historyByDay, report, spokenChange, spokenTally } from "../../docs/assets/javascripts/progress-report.js";
import { indexRoadmap } from "../../docs/assets/javascripts/roadmap-index.js";
import { empty, put, setStatus } from "../../docs/assets/javascripts/state.js";

const topic = (id, title, minutes) => ({ id, title, chapter: id.split("/")[0], level: "core", minutes, aliases: [] });
const roadmap = indexRoadmap({
  topics: [topic("web/dns", "DNS", 60), topic("web/urls", "URLs", 30), topic("sql/joins", "Joins", 45)],
  edges: [],
  chapters: [{ id: "web", title: "How the web works" }, { id: "sql", title: "Databases" }],
  groups: [{ id: "language", title: "any one language", members: [] }],
});
const with_ = (statuses) => (id) => statuses[id] ?? null;

test("needs are read with their alternatives", () => {
  assert.deepEqual(readNeeds("web/urls l/go|l/php"), [["web/urls"], ["l/go", "l/php"]]);
  assert.deepEqual(readNeeds(""), []);
});

test("a stop is marked by its status, or ready when all it needs is behind", () => {
  const status = with_({ "web/urls": "done", "l/php": "skipped" });
  assert.equal(markOf("web/urls", "", status, true), "done");
  assert.equal(markOf("web/dns", "web/urls l/go|l/php", status, true), "ready");
  assert.equal(markOf("web/dns", "web/urls web/tls", status, true), "");
});

test("for a new reader nothing is marked ready", () => {
  assert.equal(markOf("web/dns", "", with_({}), false), "");
});

test("what is begun comes before what is ready, and core before the rest", () => {
  const stops = [
    { id: "a/optional", level: "optional", needs: "" }, { id: "a/core", level: "core", needs: "" },
    { id: "a/begun", level: "deeper", needs: "a/core" }, { id: "a/locked", level: "core", needs: "a/core" },
  ];
  assert.deepEqual(nextStops(stops, with_({ "a/begun": "learning" })).map((stop) => stop.id), ["a/begun", "a/core", "a/optional"]);
});

test("what is done is counted by line", () => {
  const counts = doneByChapter({ "web/dns": { status: "done" }, "web/urls": { status: "skipped" }, "sql/joins": { status: "done" } });
  assert.deepEqual([...counts], [["web", 1], ["sql", 1]]);
});

test("the report sums by line and in all, and says it in a sentence", () => {
  const document = setStatus(setStatus(empty(), "web/dns", "done", 1), "web/urls", "learning", 2);
  const found = report(roadmap, document);
  assert.deepEqual(found.chapters.map(({ chapter, done, count }) => [chapter.id, done, count]), [["web", 1, 2], ["sql", 0, 1]]);
  assert.equal(spokenTally(found.all), "1 of 3 stops done, 1 begun: 1 h behind you, about 1 h 15 min left.");
});

test("the history is grouped by the reader's own day, newest first", () => {
  const late = Date.UTC(2026, 10, 24, 23, 30);
  const document = setStatus(setStatus(empty(), "web/dns", "done", late), "web/urls", "done", late + 3_600_000);
  assert.deepEqual(historyByDay(document, 0).map(({ day }) => day), ["2026-11-25", "2026-11-24"]);
  assert.deepEqual(historyByDay(document, -60).map(({ day, events }) => [day, events.length]), [["2026-11-25", 2]]);
});

test("the checklist holds boxes, statuses, notes and links that cannot break out of their line", () => {
  let document = setStatus(empty(), "web/dns", "done", 1);
  document = put(document, "notes", "web/urls", { text: "two\nlines", links: [{ title: "a ] b", address: "https://example.com/>" }] }, 2);
  const text = asMarkdown(roadmap, document, "https://example.com/site/");
  assert.match(text, /- \[x\] \[DNS\]\(https:\/\/example\.com\/site\/web\/dns\/\)/);
  assert.match(text, /- \[ \] \[URLs\].*\n {2}> two\n {2}> lines\n {2}- \[a \\] b\]\(<https:\/\/example\.com\/%3E>\)/);
});

test("each kind of change of an import is said in words", () => {
  const said = (change) => spokenChange(roadmap, change);
  assert.equal(said({ table: "topics", id: "web/dns", from: { status: "done" }, to: { status: "learning" } }), "DNS: learning, was done");
  assert.equal(said({ table: "topics", id: "web/dns", from: undefined, to: { status: null } }), "DNS: cleared");
  assert.equal(said({ table: "notes", id: "web/dns", from: undefined, to: {} }), "DNS: notes added");
  assert.equal(said({ table: "cards", id: "web/dns#ab12cd34", from: {}, to: {} }), "DNS: a question answered again");
  assert.equal(said({ table: "choices", id: "language", from: undefined, to: { topic: "web/dns" } }), "Choice of any one language: DNS");
  assert.equal(said({ table: "settings", id: "plan", from: undefined, to: {} }), "Your plan");
  assert.equal(said({ table: "topics", id: "gone/topic", from: undefined, to: { status: "done" } }), "gone/topic: done");
});
