/* Which cards are asked, and in what order. Pure: a document, card ids in reading order and a time go in. */

import { dueFrom, isAnswered, isDue, remembered, retrievability, startOfDay } from "./review-schedule.js";
import { entryOf, statusOf } from "./state.js";

/** At most so many questions are asked for the first time on one day. */
export const NEW_A_DAY = 10;
/** At most so many cards are asked where nothing is due. */
export const AHEAD = 20;

const card = (document, id) => entryOf(document, "cards", id);
const topicOf = (id) => id.split("#")[0];

/** Return the cards that are due, most overdue first. */
export function dueCards(document, ids, now) {
  return byNumber(ids.filter((id) => isDue(card(document, id), now)), (id) => card(document, id).due);
}

/** Return cards never answered, of topics that the reader learns or has done, as many as the day has left. */
export function newCards(document, ids, now) {
  const today = startOfDay(now);
  const begun = ids.filter((id) => isAnswered(card(document, id)) && firstAnswered(card(document, id)) >= today);
  const waiting = ids.filter((id) => !isAnswered(card(document, id)) && ["learning", "done"].includes(statusOf(document, topicOf(id))));
  return waiting.slice(0, Math.max(0, NEW_A_DAY - begun.length));
}

const firstAnswered = (entry) => entry.first_review ?? entry.last_review;

/** Return the cards that will be due next, soonest first. */
export function comingCards(document, ids, now) {
  const coming = ids.filter((id) => isAnswered(card(document, id)) && !isDue(card(document, id), now));
  return byNumber(coming, (id) => card(document, id).due).slice(0, AHEAD);
}

/** Return the cards of a chapter that a reader wants to go over: answered ones, least remembered first, then others. */
export function chapterCards(document, ids, now) {
  const answered = ids.filter((id) => isAnswered(card(document, id)));
  const others = ids.filter((id) => !isAnswered(card(document, id)));
  return [...byNumber(answered, (id) => retrievability(card(document, id), now)), ...others].slice(0, AHEAD);
}

/** Return when the next card is due that is not due yet, or null. */
export function nextDue(document, ids, now) {
  const moments = ids.map((id) => card(document, id)).filter((entry) => isAnswered(entry) && !isDue(entry, now)).map(dueFrom);
  return moments.length ? moments.reduce((first, each) => Math.min(first, each)) : null;
}

/** Tell whether any of the cards was ever answered. */
export const hasAnswers = (document, ids) => ids.some((id) => isAnswered(card(document, id)));

/** Return how well a chapter (or a topic) is remembered: { mean, answered, total }. `cards` are its ids, or objects with an id. */
export function chapterMemory(document, cards, now) {
  return remembered(cards.map((each) => card(document, each.id ?? each)), now);
}

/* A stable sort: cards with the same number stay in reading order. */
function byNumber(ids, number) {
  const numbers = new Map(ids.map((id) => [id, number(id)]));
  return ids.sort((a, b) => numbers.get(a) - numbers.get(b));
}
