/* The buttons that say where a reader stands with a topic: learning, done, skipped; the pressed one clears.

   What a press does is progress.js's: it is on every page, and listens for these buttons and for those in the templates. */

import { element } from "./element.js";
import { statusOf } from "./state.js";
import { store } from "./storage.js";

export { changeStatus, toggleStatus } from "./progress.js";

const BUTTONS = [
  ["learning", "Learning"],
  ["done", "Done"],
  ["skipped", "Skip"],
];

/** Return a group of buttons for a topic; progress.js keeps it in step for as long as it stands in the page. */
export function statusControl(id, title) {
  const status = statusOf(store.document, id);
  const attributes = { class: "status-control", role: "group", "aria-label": `Your progress: ${title}`, "data-status-for": id, "data-title": title };
  const buttons = BUTTONS.map(([name, label]) =>
    element("button", { type: "button", class: "status-control__button", "data-status": name, "aria-pressed": String(name === status) }, label));
  return element("div", attributes, ...buttons);
}
