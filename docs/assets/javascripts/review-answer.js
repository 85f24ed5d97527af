/* What stands under an opened answer on a topic's page: the four grades, then when the question comes back. */

import { announce } from "./announce.js";
import { element } from "./element.js";
import { gradeButtons, gradeCard, ratingOf, restoreCard } from "./review-grades.js";
import { dueFrom, isAnswered, isDue } from "./review-schedule.js";
import { spokenInterval, spokenWhen } from "./review-words.js";
import { entryOf } from "./state.js";
import { store } from "./storage.js";

const ROOT = new URL("../../", import.meta.url);
const parts = new Map();

let styled;

/** Show the grades in a details element that was opened. */
export async function openCard(details) {
  styled ??= addStyle();
  await styled;
  if (!parts.has(details)) parts.set(details, makePart(details));
  parts.get(details).show();
}

/* The buttons wait for their style; without it they are still buttons. */
function addStyle() {
  const link = element("link", { rel: "stylesheet", href: new URL("assets/stylesheets/review.css", ROOT) });
  return new Promise((resolve) => {
    link.addEventListener("load", resolve);
    link.addEventListener("error", resolve);
    document.head.append(link);
  });
}

function makePart(details) {
  const id = details.dataset.card;
  const grades = gradeButtons((rating) => choose(rating));
  const line = element("p", { class: "told__line", tabindex: "-1" });
  const again = element("button", { type: "button", class: "told__button" });
  const told = element("div", { class: "told" }, line, again);
  const part = element("div", { class: "review-part", "data-review-part": true }, grades.node, told);
  let undo = null;
  let known;
  details.append(part);

  function show() {
    const entry = entryOf(store.document, "cards", id);
    undo = null;
    known = entry?.at;
    const now = store.clock();
    if (isAnswered(entry) && !isDue(entry, now)) tell(`Comes back ${spokenWhen(dueFrom(entry), now)}.`, "Answer it again");
    else ask();
  }

  function ask() {
    grades.show(id);
    grades.node.hidden = false;
    told.hidden = true;
  }

  function tell(text, button) {
    line.textContent = text;
    again.textContent = button;
    grades.node.hidden = true;
    told.hidden = false;
  }

  /* The buttons go: a focus among them moves to the line that took their place, any other stays where it is. */
  function choose(rating) {
    const hadFocus = grades.node.contains(document.activeElement);
    const { before, after } = gradeCard(id, rating);
    undo = { before };
    known = after.at;
    tell(`Comes back ${spokenInterval(after.due - after.last_review)}.`, "Undo");
    if (hadFocus) line.focus({ preventScroll: true });
    else announce(line.textContent);
  }

  again.addEventListener("click", () => {
    if (undo) restoreCard(id, undo.before);
    undo = null;
    known = entryOf(store.document, "cards", id)?.at;
    ask();
    grades.node.querySelector("button").focus();
  });

  details.addEventListener("keydown", (event) => {
    const rating = details.open && !grades.node.hidden ? ratingOf(event) : 0;
    if (!rating) return;
    event.preventDefault();
    choose(rating);
  });

  /* Answered in another tab, or all was deleted: show what holds now. */
  const refresh = () => { if (details.open && entryOf(store.document, "cards", id)?.at !== known) show(); };
  return { show, refresh };
}

store.subscribe(() => { for (const part of parts.values()) part.refresh(); });
