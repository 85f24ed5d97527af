// The reader's document: what it may hold, how two merge, and that no change is lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import { carryOver, differences } from "../../docs/assets/javascripts/state-compare.js";
import {
  empty, entryOf, FORM, isSame, LARGEST, merge, parse, put, setStatus, statusOf, write,
} from "../../docs/assets/javascripts/state.js";

const done = (document, topic, now = 1000) => setStatus(document, topic, "done", now);
const saved = (values) => JSON.stringify({ form: FORM, version: 1, ...values });

test("what is written reads as the same document", () => {
  let document = done(empty(), "web/dns");
  document = put(document, "notes", "web/dns", { text: "ask Ada", links: [{ title: "RFC", address: "https://www.rfc-editor.org/rfc/rfc1034" }] }, 2000);
  document = put(document, "cards", "web/dns#ab12cd34", { due: 5000, reps: 1, stability: 2.5 }, 3000);
  document = put(document, "choices", "language", { topic: "languages/go" }, 4000);
  document = put(document, "settings", "plan", { value: { goals: ["web/dns"], hours: 6 } }, 5000);
  const found = parse(write(document));
  assert.deepEqual(found, { document, dropped: [] });
});

test("the same document gives the same text, in whatever order it was made", () => {
  const one = done(done(empty(), "web/dns", 1), "web/urls", 2);
  assert.equal(write(merge(one, empty())), write(merge(empty(), one)));
});

test("a status is set, changed and cleared, and each change stands in the history", () => {
  let document = setStatus(empty(), "web/dns", "learning", 10);
  document = setStatus(document, "web/dns", "done", 20);
  document = setStatus(document, "web/dns", null, 30);
  assert.equal(statusOf(document, "web/dns"), null);
  assert.deepEqual(document.history.map((event) => event.status), ["learning", "done", null]);
});

test("setting the status that is set changes nothing", () => {
  const document = done(empty(), "web/dns");
  assert.equal(setStatus(document, "web/dns", "done", 99), document);
});

test("of two copies the newest change of each entry wins, whichever comes first", () => {
  const base = done(empty(), "web/dns", 10);
  const phone = setStatus(base, "web/dns", "learning", 20);
  const desk = done(base, "web/urls", 30);
  for (const merged of [merge(phone, desk), merge(desk, phone)]) {
    assert.equal(statusOf(merged, "web/dns"), "learning");
    assert.equal(statusOf(merged, "web/urls"), "done");
    assert.equal(merged.history.length, 3);
  }
  assert.ok(isSame(merge(phone, desk), merge(desk, phone)));
});

test("two changes in the same millisecond end the same on both sides", () => {
  const one = setStatus(empty(), "web/dns", "done", 10);
  const other = setStatus(empty(), "web/dns", "skipped", 10);
  assert.equal(statusOf(merge(one, other), "web/dns"), statusOf(merge(other, one), "web/dns"));
});

test("merging is idempotent and does not depend on grouping", () => {
  const copies = ["web/dns", "web/urls", "web/dns"].map((topic, index) => setStatus(empty(), topic, ["done", "learning", null][index] ?? "skipped", index + 1));
  const [a, b, c] = copies;
  assert.ok(isSame(merge(a, a), a));
  assert.ok(isSame(merge(merge(a, b), c), merge(a, merge(b, c))));
});

test("what was cleared does not come back from an older copy", () => {
  const old = done(empty(), "web/dns", 10);
  const cleared = setStatus(old, "web/dns", null, 20);
  assert.equal(statusOf(merge(cleared, old), "web/dns"), null);
});

test("a clock that was set back does not make the later change lose", () => {
  const before = done(empty(), "web/dns", 1_000_000);
  const after = setStatus(before, "web/dns", "learning", 5);
  assert.ok(after.topics["web/dns"].at > before.topics["web/dns"].at);
  assert.equal(statusOf(merge(before, after), "web/dns"), "learning");
});

test("a topic that was renamed keeps status, notes, cards, history, choice and plan", () => {
  let document = done(empty(), "web/names", 1);
  document = put(document, "notes", "web/names", { text: "mine" }, 2);
  document = put(document, "cards", "web/names#ab12cd34", { reps: 3 }, 3);
  document = put(document, "choices", "language", { topic: "web/names" }, 4);
  document = put(document, "settings", "plan", { value: { goals: ["web/names"], hours: 6 } }, 5);
  const moved = carryOver(document, { "web/names": "web/dns" });
  assert.equal(statusOf(moved, "web/dns"), "done");
  assert.equal(entryOf(moved, "topics", "web/names"), undefined);
  assert.equal(moved.notes["web/dns"].text, "mine");
  assert.equal(moved.cards["web/dns#ab12cd34"].reps, 3);
  assert.equal(moved.choices.language.topic, "web/dns");
  assert.deepEqual(moved.settings.plan.value.goals, ["web/dns"]);
  assert.deepEqual(moved.history.map((event) => event.topic), ["web/dns"]);
});

test("where both names have a status, the newest is kept", () => {
  const document = setStatus(setStatus(empty(), "web/dns", "skipped", 5), "web/names", "done", 9);
  assert.equal(statusOf(carryOver(document, { "web/names": "web/dns" }), "web/dns"), "done");
});

for (const [what, text] of [
  ["nothing", ""],
  ["half a file", '{"form": "backend-roadmap-progress", "ver'],
  ["another program's file", '{"todos": []}'],
  ["a list", "[]"],
  ["a number", "7"],
  ["null", "null"],
  ["a version that is no number", saved({ version: "one" })],
  ["more than anybody writes", " ".repeat(LARGEST + 1)],
]) {
  test(`${what} is refused with a sentence`, () => {
    const found = parse(text);
    assert.match(found.problem, /^It .*\.$/);
    assert.equal(found.document, undefined);
  });
}

test("entries that do not fit are left out and named, the others stay", () => {
  const text = saved({
    topics: {
      "web/dns": { status: "done", at: 5 }, "web/urls": { status: "finished", at: 5 }, "../etc": { status: "done", at: 5 },
      "web/tls": { status: "done", at: "yesterday" }, "web/tcp": null,
    },
    notes: { "web/dns": { text: 7, at: 5 } },
    cards: [],
    history: [{ topic: "web/dns", status: "done", at: 5 }, 3],
  });
  const found = parse(text);
  assert.deepEqual(Object.keys(found.document.topics), ["web/dns"]);
  assert.deepEqual(found.dropped, ["topics: web/urls", "topics: ../etc", "topics: web/tls", "topics: web/tcp", "notes: web/dns", "cards", "history: 1 entries"]);
});

test("a file cannot reach into the objects of the page", () => {
  const text = `{"form": "${FORM}", "version": 1, "topics": {"__proto__": {"status": "done", "at": 1}, "constructor": {"status": "done", "at": 1}}}`;
  const { document } = parse(text);
  assert.equal(statusOf(document, "to-string"), null);
  assert.equal(statusOf(empty(), "constructor"), null);
  assert.equal({}.status, undefined);
});

test("a link in a note can only lead to the web", () => {
  for (const address of ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "no address"]) {
    const text = saved({ notes: { "web/dns": { text: "", links: [{ title: "x", address }], at: 1 } } });
    assert.deepEqual(parse(text).dropped, ["notes: web/dns"], address);
  }
});

test("of a newer version what is understood is read, and said to be newer", () => {
  const found = parse(saved({ version: 2, topics: { "web/dns": { status: "done", at: 5, mood: "glad" } }, planets: {} }));
  assert.equal(found.newer, true);
  assert.equal(statusOf(found.document, "web/dns"), "done");
});

test("fields that this version does not know are kept", () => {
  const { document } = parse(saved({ topics: { "web/dns": { status: "done", at: 5, mood: "glad" } } }));
  assert.equal(JSON.parse(write(document)).topics["web/dns"].mood, "glad");
});

test("a preview lists what a merge would change, and nothing else", () => {
  const mine = done(done(empty(), "web/dns", 1), "web/urls", 2);
  const theirs = setStatus(mine, "web/urls", "learning", 9);
  const found = differences(mine, merge(mine, theirs));
  assert.deepEqual(found.map(({ table, id, from, to }) => [table, id, from.status, to.status]), [["topics", "web/urls", "done", "learning"]]);
});
