// Which cards are asked, in what order, and what a sitting remembers; without a browser.
import assert from "node:assert/strict";
import { test } from "node:test";

process.env.TZ = "America/New_York";
const { chapterCards, chapterMemory, comingCards, dueCards, hasAnswers, newCards, NEW_A_DAY, nextDue } = await import(
  "../../docs/assets/javascripts/review-queue.js"
);
const { grade } = await import("../../docs/assets/javascripts/review-schedule.js");
const { answered, begin, pruned, refilled, tally, undone } = await import("../../docs/assets/javascripts/review-session.js");
const { empty, put, setStatus } = await import("../../docs/assets/javascripts/state.js");

const DAY = 86_400_000;
const NOW = new Date(2026, 4, 20, 9).getTime();
const GOOD = 3;
const cardsOf = (topic, count) => Array.from({ length: count }, (_, index) => `${topic}#${index}`);
const ALL = [...cardsOf("web/dns", 4), ...cardsOf("web/urls", 4), ...cardsOf("databases/indexes", 12)];

/** A document in which cards were graded: [id, rating, days ago]. */
function graded(...grades) {
  return grades.reduce((document, [id, rating, days]) => {
    const then = NOW - days * DAY;
    return put(document, "cards", id, grade(document.cards[id], rating, then), then);
  }, empty());
}

test("what was due first is asked first, and what is not due is not asked", () => {
  const document = graded(["web/dns#0", GOOD, 3], ["web/dns#1", GOOD, 9], ["web/dns#2", 4, 1], ["web/urls#0", 1, 3]);
  assert.deepEqual(dueCards(document, ALL, NOW), ["web/dns#1", "web/urls#0", "web/dns#0"]);
  assert.deepEqual(comingCards(document, ALL, NOW), ["web/dns#2"]);
});

test("cards of questions that are gone are not asked", () => {
  const document = graded(["web/dns#gone", GOOD, 9], ["web/dns#1", GOOD, 9]);
  assert.deepEqual(dueCards(document, ALL, NOW), ["web/dns#1"]);
});

test("new cards come from topics that are done or being learned, in reading order", () => {
  let document = setStatus(empty(), "web/urls", "done", NOW);
  document = setStatus(document, "web/dns", "learning", NOW);
  document = setStatus(document, "databases/indexes", "skipped", NOW);
  assert.deepEqual(newCards(document, ALL, NOW), [...cardsOf("web/dns", 4), ...cardsOf("web/urls", 4)]);
});

test("ten new cards a day at most, those of the day that were answered anywhere included", () => {
  const none = setStatus(empty(), "databases/indexes", "done", NOW);
  assert.equal(newCards(none, ALL, NOW).length, NEW_A_DAY);
  let document = graded(["web/dns#0", GOOD, 0], ["web/dns#1", GOOD, 0], ["web/dns#2", GOOD, 0.5]);
  document = setStatus(document, "databases/indexes", "done", NOW);
  assert.equal(newCards(document, ALL, NOW).length, NEW_A_DAY - 2); // the third was answered yesterday evening
  document = put(document, "cards", "web/dns#2", grade(document.cards["web/dns#2"], GOOD, NOW), NOW);
  assert.equal(newCards(document, ALL, NOW).length, NEW_A_DAY - 2); // it was new yesterday
  assert.equal(newCards(document, ALL, NOW + DAY).length, NEW_A_DAY);
});

test("the next card is the one that comes first, or none", () => {
  assert.equal(nextDue(empty(), ALL, NOW), null);
  const document = graded(["web/dns#2", 4, 1], ["web/urls#0", GOOD, 0]);
  assert.equal(nextDue(document, ALL, NOW), NOW + 600_000);
  assert.equal(hasAnswers(document, ALL), true);
  assert.equal(hasAnswers(empty(), ALL), false);
});

test("a chapter of choice begins with what is remembered least, then asks what was never answered", () => {
  const web = ALL.slice(0, 8);
  const document = graded(["web/urls#3", GOOD, 2], ["web/dns#2", GOOD, 20]);
  const rest = web.filter((id) => !["web/urls#3", "web/dns#2"].includes(id));
  assert.deepEqual(chapterCards(document, web, NOW), ["web/dns#2", "web/urls#3", ...rest]);
});

test("a chapter's memory counts its answered cards, given as ids or as cards", () => {
  const document = graded(["web/dns#0", GOOD, 0], ["web/dns#1", GOOD, 0]);
  const cards = cardsOf("web/dns", 4);
  assert.deepEqual(chapterMemory(document, cards, NOW), { mean: 1, answered: 2, total: 4 });
  assert.deepEqual(chapterMemory(document, cards.map((id) => ({ id })), NOW), { mean: 1, answered: 2, total: 4 });
});

test("nothing here changes the lists that it is given", () => {
  const ids = Object.freeze([...ALL]);
  const document = setStatus(graded(["web/dns#1", GOOD, 9], ["web/urls#1", GOOD, 12]), "web/dns", "done", NOW);
  for (const choose of [dueCards, newCards, comingCards, chapterCards]) choose(document, ids, NOW);
  assert.deepEqual(ids, ALL);
});

test("ten thousand cards are sorted in one go", () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `web/topic-${index % 2000}#${index}`);
  const entry = grade(undefined, GOOD, NOW - DAY);
  const cards = Object.fromEntries(ids.map((id, index) => [id, { ...entry, due: NOW - ((index * 7919) % 10_000), at: NOW }]));
  const due = dueCards({ ...empty(), cards }, ids, NOW);
  assert.equal(due.length, ids.length);
  assert.ok(due.every((id, index) => index === 0 || cards[due[index - 1]].due <= cards[id].due));
});

test("a sitting goes through its cards and counts", () => {
  const document = empty();
  let session = begin(document, "due", ["web/dns#0", "web/dns#1"]);
  assert.deepEqual(tally(session), { answered: 0, again: 0, left: 2 });
  session = answered(session, 1, undefined);
  assert.deepEqual(session.queue, ["web/dns#1"]);
  assert.deepEqual(tally(answered(session, GOOD, undefined)), { answered: 2, again: 1, left: 0 });
});

test("the last grade is taken back, also one of a card that waits again in the queue", () => {
  const document = graded(["web/dns#0", 1, 0]);
  const before = { reps: 0, at: 1 };
  let session = answered(begin(document, "due", ["web/dns#0", "web/dns#1"]), 1, before);
  session = refilled(document, session, ["web/dns#1", "web/dns#0"]);
  assert.deepEqual(session.answered, [{ id: "web/dns#0", rating: 1, before }]);
  session = undone(document, session);
  assert.deepEqual(session.queue, ["web/dns#0", "web/dns#1"]);
  assert.deepEqual(session.answered, []);
});

test("cards that another tab answered leave the queue, others stay", () => {
  const before = graded(["web/dns#0", GOOD, 9], ["web/dns#1", GOOD, 9]);
  const session = begin(before, "due", ["web/dns#0", "web/dns#1", "web/urls#0"]);
  const after = put(before, "cards", "web/dns#0", grade(before.cards["web/dns#0"], GOOD, NOW), NOW);
  assert.deepEqual(pruned(after, session).queue, ["web/dns#1", "web/urls#0"]);
  assert.deepEqual(pruned(empty(), session).queue, ["web/urls#0"]);
});

test("a card whose grade was taken back is not mistaken for one that another tab answered", () => {
  const before = graded(["web/dns#0", GOOD, 9]);
  let session = answered(begin(before, "due", ["web/dns#0"]), GOOD, before.cards["web/dns#0"]);
  const restored = put(before, "cards", "web/dns#0", before.cards["web/dns#0"], NOW);
  session = undone(restored, session);
  assert.deepEqual(pruned(restored, session).queue, ["web/dns#0"]);
});
