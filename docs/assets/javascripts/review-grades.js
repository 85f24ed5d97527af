/* The four buttons with which a reader says how well they knew an answer, each with the time to which it leads. */

import { element } from "./element.js";
import { grade, GRADES, intervals } from "./review-schedule.js";
import { spokenInterval } from "./review-words.js";
import { entryOf, put } from "./state.js";
import { store } from "./storage.js";

/** Return { node, show(id) }: a group of buttons that call `choose(rating)`, made once and shown for one card after another. */
export function gradeButtons(choose) {
  const times = GRADES.map(() => element("span", { class: "grades__when" }));
  const buttons = GRADES.map(([rating, name], index) => {
    const key = element("kbd", { "aria-hidden": "true" }, String(rating));
    const label = element("span", { class: "grades__name" }, name);
    const attributes = { type: "button", class: "grades__button", "data-rating": rating, "aria-keyshortcuts": rating };
    const button = element("button", attributes, label, " ", times[index], key);
    button.addEventListener("click", () => choose(rating));
    return button;
  });
  const ask = element("p", { class: "grades__ask" }, "How well did you know it?");
  const node = element("div", { class: "grades", role: "group", "aria-label": "How well did you know it?" }, ask, ...buttons);
  const show = (id) => {
    const now = store.clock();
    intervals(entryOf(store.document, "cards", id), now).forEach((due, index) => { times[index].textContent = spokenInterval(due - now); });
  };
  return { node, show };
}

/** Return the grade that a key stands for, 1 to 4, or 0. */
export function ratingOf(event) {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && !event.defaultPrevented;
  return isPlain && /^[1-4]$/.test(event.key) ? Number(event.key) : 0;
}

/** Grade a card in the store. Returns its entry before and after. */
export function gradeCard(id, rating) {
  let before;
  store.change((document, now) => {
    before = entryOf(document, "cards", id);
    return put(document, "cards", id, grade(before, rating, now), now);
  });
  return { before, after: entryOf(store.document, "cards", id) };
}

/** Give a card back the entry that it had; without one it counts as never answered. */
export function restoreCard(id, before) {
  store.change((document, now) => put(document, "cards", id, before ?? null, now));
}
