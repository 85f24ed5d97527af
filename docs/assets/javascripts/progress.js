/* Shows on every page where the reader stands: inks the lines, marks the stops, keeps the buttons in step.

   What is pressed or opened fetches the rest: buttons, notes, warnings, what is next. */

import { doneByChapter, MARK_TEXT, markOf } from "./progress-marks.js";
import { entryOf, setStatus, statusOf } from "./state.js";
import { store } from "./storage.js";

const KEYS = { l: "learning", d: "done", s: "skipped", c: null };
const status = (id) => statusOf(store.document, id);

function show() {
  const { topics } = store.document;
  const hasBegun = Object.values(topics).some((entry) => entry.status);
  document.documentElement.toggleAttribute("data-has-progress", hasBegun);
  for (const stop of document.querySelectorAll("[data-topic]:not([data-own-marks], [data-own-marks] *)")) showStop(stop, hasBegun);
  const counts = doneByChapter(topics);
  for (const place of document.querySelectorAll("[data-count-of]")) showCount(place, counts.get(place.dataset.countOf) ?? 0);
  for (const group of document.querySelectorAll("[data-status-for]")) showButtons(group);
  for (const notes of document.querySelectorAll("[data-notes]:not([open])")) showNotes(notes);
}

function showStop(stop, hasBegun) {
  const mark = markOf(stop.dataset.topic, stop.dataset.needs, status, hasBegun);
  if ((stop.dataset.progress ?? "") === mark) return;
  stop.dataset.progress = mark;
  const link = stop.querySelector("a");
  link?.querySelector(".mark")?.remove();
  if (!mark || !link) return;
  const word = document.createElement("span");
  word.className = "mark";
  word.textContent = ` (${MARK_TEXT[mark]})`;
  link.append(word);
}

function showCount(place, done) {
  const { total } = place.dataset;
  place.textContent = done ? `${done}/${total}` : total;
  place.setAttribute("aria-label", done ? `${done} of ${total} stops done` : `${total} stops`);
}

function showButtons(group) {
  for (const button of group.children) button.setAttribute("aria-pressed", String(button.dataset.status === status(group.dataset.statusFor)));
}

function showNotes(notes) {
  const note = entryOf(store.document, "notes", notes.dataset.notes);
  const count = note ? Number(Boolean(note.text)) + (note.links?.length ?? 0) : 0;
  notes.querySelector("summary").textContent = `Your notes and links${count ? ` (${count})` : ""}`;
}

const SAID = { learning: "marked as learning", done: "marked as done", skipped: "skipped" };

/** Set or clear (null) a topic's status at once, so that who leaves the page right after loses nothing, and say so. */
export function changeStatus(id, title, wanted) {
  store.change((document, now) => setStatus(document, id, wanted, now));
  say(`${title}: ${wanted ? SAID[wanted] : "cleared"}.`);
}

/** Set a topic's status, or clear it where it has that one already. */
export function toggleStatus(id, title, wanted) {
  changeStatus(id, title, status(id) === wanted ? null : wanted);
}

async function say(text) {
  const [{ announce }, { NOTICES }] = await Promise.all([import("./announce.js"), import("./notice-texts.js")]);
  const warnings = [...store.notices].filter((kind) => kind !== "aside").map((kind) => NOTICES[kind]);
  announce([text, ...warnings].join(" "));
}

function change({ dataset: { statusFor, title } }, wanted) {
  if (wanted === null) changeStatus(statusFor, title, null);
  else toggleStatus(statusFor, title, wanted);
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-status-for] > [data-status]");
  if (button) change(button.parentElement, button.dataset.status);
});

/* Letters act on the page's own topic, where nothing is being typed, and can be switched off on the progress page. */
document.addEventListener("keydown", (event) => {
  const isTyping = /^(?:input|textarea|select)$/i.test(event.target.tagName) || event.target.isContentEditable;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
  if (isTyping || !isPlain || event.defaultPrevented || document.querySelector("dialog[open]")) return;
  if (!Object.hasOwn(KEYS, event.key) || entryOf(store.document, "settings", "keys")?.value === "off") return;
  const group = document.querySelector(".stop-header [data-status-for]");
  if (group) change(group, KEYS[event.key]);
});

/* A question that cannot be graded, because something could not be fetched, is still a folded answer. */
async function grow(details) {
  if (details.matches?.("[data-notes][open]")) (await import("./notes.js")).openNotes(details);
  if (details.matches?.("[data-card][open]")) await import("./review-answer.js").then(({ openCard }) => openCard(details), () => {});
}

document.addEventListener("toggle", ({ target }) => grow(target), true);
document.querySelectorAll("[data-card][open]").forEach(grow);

async function fillCells() {
  const cells = document.querySelectorAll("[data-status-cell]");
  if (!cells.length) return;
  const { statusControl } = await import("./status-control.js");
  for (const cell of cells) cell.replaceChildren(statusControl(cell.dataset.statusCell, cell.dataset.title));
}

async function showNext() {
  const hasBegun = document.documentElement.hasAttribute("data-has-progress");
  if (!hasBegun || !document.querySelector("[data-next]")) return;
  const { showNextStops } = await import("./next-stops.js");
  showNextStops();
}

async function warn() {
  if (!store.notices.size) return;
  const { showNotices } = await import("./notices.js");
  showNotices();
}

show();
store.subscribe(show);
store.subscribe(warn);
warn();
fillCells();
showNext();
