// When a question comes back, without a browser.
import assert from "node:assert/strict";
import { test } from "node:test";

process.env.TZ = "Europe/Berlin";
const { dueFrom, grade, intervals, isAnswered, isDue, remembered, retrievability, toCard } = await import(
  "../../docs/assets/javascripts/review-schedule.js"
);
const { empty, parse, put, write } = await import("../../docs/assets/javascripts/state.js");

const MINUTE = 60_000;
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 0, 10, 12);
const AGAIN = 1, HARD = 2, GOOD = 3, EASY = 4;

/** Answer a new card with several grades, each when it is due. */
function answeredWith(...ratings) {
  return ratings.reduce((entry, rating) => grade(entry, rating, entry?.due ?? NOW), undefined);
}

const numbers = (entry) => Object.entries(entry).map(([name, value]) => [name, Number.isFinite(value) && /^[a-z_]+$/.test(name)]);

test("a new card leads to a minute, six minutes, ten minutes, eight days", () => {
  assert.deepEqual(intervals(undefined, NOW).map((due) => due - NOW), [MINUTE, 6 * MINUTE, 10 * MINUTE, 8 * DAY]);
});

test("each button promises what its grade then does", () => {
  const entry = answeredWith(GOOD, GOOD, GOOD);
  const dues = intervals(entry, entry.due);
  [AGAIN, HARD, GOOD, EASY].forEach((rating, index) => assert.equal(grade(entry, rating, entry.due).due, dues[index]));
});

test("what is known well comes back later and later", () => {
  const gaps = [2, 3, 4, 5].map((times) => answeredWith(...Array(times).fill(GOOD))).map((entry) => entry.due - entry.last_review);
  for (let at = 1; at < gaps.length; at += 1) assert.ok(gaps[at] > gaps[at - 1], String(gaps));
});

test("a lapse is counted and comes back within the hour", () => {
  const entry = answeredWith(GOOD, GOOD, GOOD, AGAIN);
  assert.equal(entry.lapses, 1);
  assert.ok(entry.due - entry.last_review <= 60 * MINUTE);
});

test("an entry holds finite numbers under plain names, which the saved form takes in", () => {
  const entry = answeredWith(GOOD, AGAIN, HARD, EASY);
  assert.deepEqual(numbers(entry).filter(([, fits]) => !fits), []);
  const document = put(empty(), "cards", "web/dns#1ac90893", entry, NOW);
  const read = parse(write(document));
  assert.deepEqual(read.dropped, []);
  assert.deepEqual(read.document.cards["web/dns#1ac90893"], document.cards["web/dns#1ac90893"]);
});

test("a card keeps its schedule through the store", () => {
  const entry = answeredWith(GOOD, GOOD, HARD);
  const again = JSON.parse(JSON.stringify({ ...entry, at: NOW }));
  assert.deepEqual(grade(again, GOOD, entry.due), grade(entry, GOOD, entry.due));
});

test("the first answer is remembered as such", () => {
  assert.equal(answeredWith(GOOD).first_review, NOW);
  assert.equal(answeredWith(GOOD, GOOD, AGAIN).first_review, NOW);
});

test("a cleared card was never answered", () => {
  assert.equal(isAnswered({ reps: 0, at: NOW }), false);
  assert.deepEqual(intervals({ reps: 0, at: NOW }, NOW), intervals(undefined, NOW));
  assert.equal(isDue({ reps: 0, at: NOW }, NOW), false);
});

test("a clock set back neither throws nor gives anything but numbers", () => {
  const entry = answeredWith(GOOD, GOOD, GOOD);
  for (const back of [MINUTE, DAY, 400 * DAY, NOW]) {
    const now = Math.max(0, entry.last_review - back);
    for (const rating of [AGAIN, HARD, GOOD, EASY]) {
      const next = grade(entry, rating, now);
      assert.deepEqual(numbers(next).filter(([, fits]) => !fits), []);
      assert.ok(next.due >= now);
    }
    assert.ok(intervals(entry, now).every(Number.isFinite));
    assert.equal(retrievability(entry, now), 1);
  }
});

test("a card answered by a clock that ran years ahead is due, and recovers", () => {
  const entry = grade(answeredWith(GOOD, GOOD), GOOD, NOW + 1000 * DAY);
  assert.equal(isDue(entry, NOW), true);
  assert.equal(isDue(grade(entry, GOOD, NOW), NOW), false);
});

test("numbers out of a foreign file are moved into their bounds", () => {
  const known = { reps: 3.7, due: 1e300, stability: -5, difficulty: 99, last_review: -1 };
  const odd = { ...known, state: 12, scheduled_days: -3, learning_steps: 1e12, lapses: -1 };
  const card = toCard(odd);
  assert.ok(card.stability > 0 && card.difficulty === 10 && card.state === 2 && card.reps === 3);
  for (const rating of [AGAIN, HARD, GOOD, EASY]) assert.deepEqual(numbers(grade(odd, rating, NOW)).filter(([, fits]) => !fits), []);
  assert.equal(isAnswered({ reps: 3 }), false);
  assert.equal(isAnswered({ reps: 3, due: NaN, stability: 1, difficulty: 1, last_review: 1 }), false);
});

test("a card that waits for days is due from the beginning of its day, one that waits for minutes at its minute", () => {
  const days = grade(undefined, EASY, NOW);
  const morning = new Date(days.due).setHours(0, 0, 0, 0);
  assert.equal(dueFrom(days), morning);
  assert.equal(isDue(days, morning), true);
  assert.equal(isDue(days, morning - 1), false);
  const minutes = grade(undefined, GOOD, NOW);
  assert.equal(dueFrom(minutes), NOW + 10 * MINUTE);
  assert.equal(isDue(minutes, NOW + 10 * MINUTE - 1), false);
});

test("a day of 25 hours does not bring a card back on the day it was answered", () => {
  const justPastMidnight = new Date(2026, 9, 25, 0, 10).getTime(); // the clocks go back that night
  const entry = { ...grade(undefined, EASY, justPastMidnight), due: justPastMidnight + DAY, scheduled_days: 1 };
  assert.equal(new Date(entry.due).getDate(), 25);
  assert.equal(isDue(entry, justPastMidnight), false);
});

test("memory fades with time, from one towards nought", () => {
  const entry = answeredWith(GOOD, GOOD);
  const chances = [0, 1, 10, 100, 1000].map((days) => retrievability(entry, entry.last_review + days * DAY));
  assert.equal(chances[0], 1);
  for (let at = 1; at < chances.length; at += 1) assert.ok(chances[at] < chances[at - 1] && chances[at] > 0);
  assert.equal(retrievability(undefined, NOW), 0);
});

test("a card is due when about nine in ten are remembered", () => {
  const entry = answeredWith(GOOD, GOOD, GOOD, GOOD);
  assert.ok(Math.abs(retrievability(entry, entry.due) - 0.9) < 0.02);
});

test("the mean is that of the answered cards, and all are counted", () => {
  const entry = answeredWith(GOOD, GOOD);
  const later = entry.last_review + 5 * DAY;
  assert.deepEqual(remembered([entry, undefined, { reps: 0 }], later), { mean: retrievability(entry, later), answered: 1, total: 3 });
  assert.deepEqual(remembered([undefined], NOW), { mean: null, answered: 0, total: 1 });
});
