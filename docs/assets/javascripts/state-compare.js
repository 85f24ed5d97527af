/* What two documents have that differs, and what a document is under new names of topics. Pure, like state.js. */

import { TABLES } from "./state-form.js";
import { canonical, empty, entryOf, isNewer, ordered } from "./state.js";

/** List what differs: [{ table, id, from, to }], sorted; `from` and `to` are entries or undefined. */
export function differences(before, after) {
  return Object.keys(TABLES).flatMap((table) => {
    const ids = new Set([...Object.keys(before[table]), ...Object.keys(after[table])]);
    return [...ids].sort().flatMap((id) => {
      const [from, to] = [entryOf(before, table, id), entryOf(after, table, id)];
      return canonical(from ?? null) === canonical(to ?? null) ? [] : [{ table, id, from, to }];
    });
  });
}

/** Carry what is kept under old ids over to the new ones. `renamed` maps an old topic id to its new one. */
export function carryOver(document, renamed) {
  const now = (id) => {
    const [topic, hash] = id.split("#");
    return Object.hasOwn(renamed, topic) ? renamed[topic] + (hash ? `#${hash}` : "") : id;
  };
  const moved = empty();
  for (const name of Object.keys(TABLES)) {
    const isByTopic = TABLES[name].byTopic;
    for (const [id, entry] of Object.entries(document[name])) {
      const target = isByTopic ? now(id) : id;
      const known = entryOf(moved, name, target);
      if (!known || isNewer(entry, known)) moved[name][target] = TABLES[name].rename?.(entry, now) ?? entry;
    }
  }
  moved.history = ordered(document.history.map((event) => ({ ...event, topic: now(event.topic) })));
  return moved;
}
