/* One sitting: the cards still to be asked, and what was answered. Pure: each function returns a new session.

   { kind, queue: [id], seen: Map of id -> time of its entry, answered: [{ id, rating, before }] } */

import { entryOf } from "./state.js";

const timeOf = (document, id) => entryOf(document, "cards", id)?.at ?? 0;

/** Begin: `kind` is "due", "ahead" or "chapter". */
export const begin = (document, kind, ids) => withQueue(document, { kind, queue: [], seen: new Map(), answered: [] }, ids);

function withQueue(document, session, ids) {
  return { ...session, queue: [...ids], seen: new Map(ids.map((id) => [id, timeOf(document, id)])) };
}

/** Return the session after the first card of the queue was graded; `before` is its entry as it was, or undefined. */
export function answered(session, rating, before) {
  const [id, ...queue] = session.queue;
  return { ...session, queue, answered: [...session.answered, { id, rating, before }] };
}

/** Return the session with cards in its queue, in place of what it held. */
export const refilled = (document, session, ids) => withQueue(document, session, ids);

/** Return the session as it was before the last grade, whose card is asked next again; `document` has its entry back. */
export function undone(document, session) {
  const { id } = session.answered.at(-1);
  const queue = [id, ...session.queue.filter((each) => each !== id)];
  const seen = new Map(session.seen).set(id, timeOf(document, id));
  return { ...session, queue, seen, answered: session.answered.slice(0, -1) };
}

/** Return the session without the cards that were changed elsewhere, in another tab. */
export function pruned(document, session) {
  return { ...session, queue: session.queue.filter((id) => timeOf(document, id) === session.seen.get(id)) };
}

/** Count: { answered, again, left }. */
export function tally(session) {
  const again = session.answered.filter(({ rating }) => rating === 1).length;
  return { answered: session.answered.length, again, left: session.queue.length };
}
