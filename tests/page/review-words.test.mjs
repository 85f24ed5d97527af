// Times and counts as the review says them, without a browser.
import assert from "node:assert/strict";
import { test } from "node:test";

process.env.TZ = "Asia/Tokyo";
const { answeredSentence, count, dueSentence, percent, spokenInterval, spokenWhen } = await import(
  "../../docs/assets/javascripts/review-words.js"
);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOON = new Date(2026, 2, 3, 12).getTime();

test("an interval is said in the unit that fits", () => {
  const cases = [
    [1000, "in 1 minute"], [MINUTE, "in 1 minute"], [10 * MINUTE, "in 10 minutes"], [59.7 * MINUTE, "in 1 hour"], [5 * HOUR, "in 5 hours"],
    [23.8 * HOUR, "in 1 day"], [3 * DAY, "in 3 days"], [59 * DAY, "in 59 days"], [60 * DAY, "in 2 months"], [400 * DAY, "in 13 months"],
    [800 * DAY, "in 2 years"], [36_500 * DAY, "in 100 years"],
  ];
  for (const [milliseconds, said] of cases) assert.equal(spokenInterval(milliseconds), said);
});

test("a moment is said by the reader's days", () => {
  assert.equal(spokenWhen(NOON - 1, NOON), "now");
  assert.equal(spokenWhen(NOON + 5 * HOUR, NOON), "in 5 hours");
  assert.equal(spokenWhen(NOON + 12 * HOUR, NOON), "tomorrow");
  assert.equal(spokenWhen(NOON + 35 * HOUR, NOON), "tomorrow");
  assert.equal(spokenWhen(NOON + 36 * HOUR, NOON), "in 2 days");
  assert.equal(spokenWhen(NOON + 11.8 * HOUR + 20 * MINUTE, NOON + 11.8 * HOUR), "in 20 minutes"); // past midnight, but soon
});

test("one is one card, two are two", () => {
  assert.deepEqual([count(1, "card"), count(0, "card"), count(2, "new card")], ["1 card", "0 cards", "2 new cards"]);
});

test("all but one is not a hundred percent", () => {
  assert.deepEqual([percent(0), percent(0.874), percent(0.999), percent(1)], ["0 %", "87 %", "99 %", "100 %"]);
});

test("what was answered is summed up", () => {
  assert.equal(answeredSentence({ answered: 0, again: 0 }), "");
  assert.equal(answeredSentence({ answered: 1, again: 0 }), "You answered 1 card.");
  assert.equal(answeredSentence({ answered: 1, again: 1 }), "You answered 1 card, with “Again”.");
  assert.equal(answeredSentence({ answered: 12, again: 3 }), "You answered 12 cards, 3 of them with “Again”.");
  assert.equal(answeredSentence({ answered: 2, again: 0 }), "You answered 2 cards, none of them with “Again”.");
});

test("what is due is said, what is new, and when the next comes", () => {
  assert.equal(dueSentence(7, 3, null, NOON), "7 cards are due, and 3 new cards wait.");
  assert.equal(dueSentence(1, 1, null, NOON), "1 card is due, and 1 new card waits.");
  assert.equal(dueSentence(1, 0, NOON + DAY, NOON), "1 card is due.");
  assert.equal(dueSentence(0, 10, null, NOON), "10 new cards wait.");
  assert.equal(dueSentence(0, 0, NOON + DAY, NOON), "Nothing is due. The next card comes back tomorrow.");
  assert.equal(dueSentence(0, 0, null, NOON), "");
});
