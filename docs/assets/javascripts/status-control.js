/* The buttons that say where a reader stands with a topic: learning, done, skipped; the pressed one clears. */

import { announce } from "./announce.js";
import { element } from "./element.js";
import { setStatus, statusOf } from "./state.js";
import { NOTICES, store } from "./storage.js";

const BUTTONS = [
  ["learning", "Learning"],
  ["done", "Done"],
  ["skipped", "Skip"],
];
const SAID = { learning: "marked as learning", done: "marked as done", skipped: "skipped" };

/** Return a group of buttons for a topic, kept in step with the store for as long as it stands in the page. */
export function statusControl(id, title) {
  const group = element("div", { class: "status-control", role: "group", "aria-label": `Your progress: ${title}`, "data-status-for": id });
  for (const [status, label] of BUTTONS) {
    const button = element("button", { type: "button", class: "status-control__button", "data-status": status }, label);
    button.addEventListener("click", () => toggleStatus(id, title, status));
    group.append(button);
  }
  show(group);
  return group;
}

/** Set a topic's status, or clear it where it has that one already, and say so. */
export function toggleStatus(id, title, status) {
  const next = statusOf(store.document, id) === status ? null : status;
  changeStatus(id, title, next);
}

/** Set or clear (null) a topic's status, and say so, with what the reader must know about storage. */
export function changeStatus(id, title, status) {
  store.change((document, now) => setStatus(document, id, status, now));
  const warnings = [...store.notices].filter((kind) => kind !== "aside").map((kind) => NOTICES[kind]);
  announce([`${title}: ${status ? SAID[status] : "cleared"}.`, ...warnings].join(" "));
}

function show(group) {
  const status = statusOf(store.document, group.dataset.statusFor);
  for (const button of group.children) button.setAttribute("aria-pressed", String(button.dataset.status === status));
}

/* One listener for all groups: those that left the page are simply no longer found. */
store.subscribe(() => document.querySelectorAll("[data-status-for]").forEach(show));
