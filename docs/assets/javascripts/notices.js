/* Tells the reader, on the page, what went wrong with storage. It stays until it is dismissed or no longer true. */

import { element } from "./element.js";
import { NOTICES } from "./notice-texts.js";
import { store } from "./storage.js";
import { addStyle } from "./style.js";

const dismissed = new Set();
const PROGRESS_PAGE = new URL("../../progress/", import.meta.url);

let box;

/** Show the notices that apply and were not dismissed on this page. */
export function showNotices() {
  addStyle("notes.css");
  const kinds = [...store.notices].filter((kind) => !dismissed.has(kind));
  if (!box && kinds.length) box = document.body.appendChild(element("aside", { class: "notices", role: "status", "aria-label": "About your progress" }));
  box?.replaceChildren(...kinds.map(notice));
  if (box) box.hidden = !kinds.length;
}

function notice(kind) {
  const close = element("button", { type: "button", class: "notices__close" }, "Dismiss");
  close.addEventListener("click", () => {
    dismissed.add(kind);
    showNotices();
  });
  const link = element("a", { href: PROGRESS_PAGE }, "Go to the progress page");
  return element("div", { class: "notices__notice", "data-kind": kind }, element("p", {}, NOTICES[kind], " ", link), close);
}
