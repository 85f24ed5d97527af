/* The reader's own plan in the store: goals, known, hours and start as one setting, choices in their own table, since
   other pages ask for them too. */

import { checked } from "./plan-request.js";
import { entryOf, put } from "./state.js";
import { store } from "./storage.js";

/** Return { wish, problems, exists }: the reader's own wish, as far as it can be used, and whether one was kept. */
export function ownWish(roadmap) {
  const kept = entryOf(store.document, "settings", "plan")?.value;
  const isKept = kept !== null && typeof kept === "object";
  const pairs = Object.entries(store.document.choices).map(([group, { topic }]) => [group, topic]);
  const choices = Object.fromEntries(pairs.filter(([group, topic]) => roadmap.topics.get(topic)?.group === group));
  const found = checked(roadmap, { ...(isKept ? kept : {}), choices });
  return { ...found, exists: isKept && found.wish.goals.length > 0 };
}

/** Keep a wish as the reader's own. Only choices that differ are written. */
export function keepWish({ goals, known, choices, hours, start }) {
  store.change((document, now) => {
    let changed = put(document, "settings", "plan", { value: { goals, known, hours, start } }, now);
    const groups = new Set([...Object.keys(document.choices), ...Object.keys(choices)]);
    for (const group of groups) {
      const [was, is] = [entryOf(document, "choices", group)?.topic ?? null, Object.hasOwn(choices, group) ? choices[group] : null];
      if (was !== is) changed = put(changed, "choices", group, is ? { topic: is } : null, now);
    }
    return changed;
  });
}
