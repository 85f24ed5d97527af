/* When a question comes back: ts-fsrs with its default parameters, around entries of the table `cards`. Pure; times are
   milliseconds since 1970.

   An entry holds numbers only: due, stability, difficulty, scheduled_days, learning_steps, reps, lapses, state,
   first_review, last_review. A cleared one, { reps: 0 }, is a card that was never answered. */

import { createEmptyCard, fsrs, State } from "../vendor/ts-fsrs/ts-fsrs.js";

const scheduler = fsrs();
const DAY = 86_400_000;
const LATEST = 8_640_000_000_000_000; // the last moment that a Date knows
const NEEDED = ["due", "stability", "difficulty", "last_review"];

/** The grades, by their numbers in ts-fsrs. */
export const GRADES = [[1, "Again"], [2, "Hard"], [3, "Good"], [4, "Easy"]];

/** Tell whether a card was answered at least once. An entry out of a file may lack what is needed: then it was not. */
export const isAnswered = (entry) => entry?.reps >= 1 && NEEDED.every((name) => Number.isFinite(entry[name]));

/** Return an entry as a card of ts-fsrs, a new one where it was never answered. What lies outside its bounds is moved in. */
export function toCard(entry) {
  if (!isAnswered(entry)) return createEmptyCard(new Date(0));
  return {
    due: new Date(between(entry.due, 0, LATEST)),
    stability: between(entry.stability, 0.001, 36_500),
    difficulty: between(entry.difficulty, 1, 10),
    elapsed_days: 0,
    scheduled_days: whole(entry.scheduled_days),
    learning_steps: whole(entry.learning_steps),
    reps: whole(entry.reps),
    lapses: whole(entry.lapses),
    state: [State.Learning, State.Review, State.Relearning].includes(entry.state) ? entry.state : State.Review,
    last_review: new Date(between(entry.last_review, 0, LATEST)),
  };
}

/** Return the entry of a card after it was graded, 1 (again) to 4 (easy). */
export function grade(entry, rating, now) {
  return toEntry(scheduler.next(cardAt(entry, now), new Date(now), rating).card, entry, now);
}

/** Return when a card would come back after each of the four grades. */
export function intervals(entry, now) {
  const outcomes = scheduler.repeat(cardAt(entry, now), new Date(now));
  return GRADES.map(([rating]) => outcomes[rating].card.due.getTime());
}

/* A clock that was set back must not make the time since the last review negative: ts-fsrs would throw. */
function cardAt(entry, now) {
  const card = toCard(entry);
  return card.last_review?.getTime() > now ? { ...card, last_review: new Date(now) } : card;
}

function toEntry(card, before, now) {
  const first = isAnswered(before) ? before.first_review ?? before.last_review : now;
  return {
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduled_days: card.scheduled_days,
    learning_steps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    first_review: first,
    last_review: now,
  };
}

/** Return from when on an answered card is due: one that waits for days from the beginning of its day, in the reader's zone. */
export function dueFrom(entry) {
  const due = between(entry.due, 0, LATEST);
  const morning = startOfDay(due);
  return entry.scheduled_days >= 1 && morning > entry.last_review ? morning : due;
}

/** Tell whether a card is to be answered again. One that was answered more than a day in the future is: a clock was wrong then. */
export function isDue(entry, now) {
  return isAnswered(entry) && (dueFrom(entry) <= now || entry.last_review > now + DAY);
}

/** Return the first moment of the day of a time, in the reader's zone. */
export const startOfDay = (time) => new Date(time).setHours(0, 0, 0, 0);

/** Return how likely it is that a card is remembered, 0 to 1; 0 where it was never answered. */
export function retrievability(entry, now) {
  if (!isAnswered(entry)) return 0;
  return between(scheduler.get_retrievability(cardAt(entry, now), new Date(now), false), 0, 1);
}

/** Return how well cards are remembered: { mean, answered, total }. The mean is that of the answered ones, null without any. */
export function remembered(entries, now) {
  const answered = entries.filter(isAnswered);
  const sum = answered.reduce((total, entry) => total + retrievability(entry, now), 0);
  return { mean: answered.length ? sum / answered.length : null, answered: answered.length, total: entries.length };
}

const between = (value, least, most) => Math.min(most, Math.max(least, value));
const whole = (value) => (Number.isFinite(value) ? between(Math.trunc(value), 0, 1_000_000) : 0);
