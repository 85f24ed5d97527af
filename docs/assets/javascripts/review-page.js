/* The review: what is due today across topics, one card at a time, by keyboard alone. */

import { announce } from "./announce.js";
import { element } from "./element.js";
import { loadCards, loadIds } from "./review-cards.js";
import { button, cardFrame } from "./review-card.js";
import { gradeCard, ratingOf, restoreCard } from "./review-grades.js";
import { overview } from "./review-overview.js";
import { dueCards, newCards, nextDue } from "./review-queue.js";
import { isAnswered } from "./review-schedule.js";
import { answered, begin, pruned, refilled, tally, undone } from "./review-session.js";
import { answeredSentence } from "./review-words.js";
import { loadRoadmap } from "./roadmap-data.js";
import { entryOf } from "./state.js";
import { store } from "./storage.js";

const ROOT = new URL("../../", import.meta.url);
const LONGEST_WAIT = 3_600_000;

const place = document.querySelector("[data-review]");
const card = cardFrame({ reveal: () => card.reveal(), grade, undo, leave, retry: () => ask(false) });
const desk = overview({ start, undo, root: ROOT });

let roadmap;
let ids;
/** The ids of all cards in reading order. */
let all = [];
let session = null;
let isAsking = false;
let timer;

async function open() {
  try {
    [roadmap, ids] = await Promise.all([loadRoadmap(), loadIds()]);
  } catch (error) {
    const text = `The questions could not be loaded (${error.message}). Are you offline?`;
    place.replaceChildren(element("p", {}, text), button("Try again", open, { class: "button" }));
    return;
  }
  all = [...roadmap.topics.keys()].flatMap((topic) => ids.get(topic.split("/")[0])?.get(topic) ?? []);
  place.replaceChildren(desk.node, card.node);
  showDesk();
}

function showDesk() {
  clearTimeout(timer);
  isAsking = false;
  card.node.hidden = true;
  desk.node.hidden = false;
  const now = store.clock();
  desk.show({ state: store.document, roadmap, ids, all, now, session });
  const next = nextDue(store.document, all, now);
  if (next !== null) timer = setTimeout(showDesk, Math.min(LONGEST_WAIT, Math.max(1000, next - now)));
}

function start(kind, queue) {
  session = begin(store.document, kind, queue);
  ask(false);
}

/* Ask the first card of the queue. Its text may have to be fetched: by then another card may be the first. */
async function ask(isRevealed) {
  clearTimeout(timer);
  const [id, following] = session.queue;
  if (!id) return end();
  isAsking = true;
  desk.node.hidden = true;
  card.node.hidden = false;
  const facts = factsOf(id);
  const late = setTimeout(() => card.wait(facts), 150);
  try {
    const text = (await loadCards(chapterOf(id))).get(id);
    if (!isAsking || session.queue[0] !== id) return;
    card.ask(facts, text, isRevealed);
    if (following) loadCards(chapterOf(following)).catch(() => {});
  } catch (error) {
    card.wait(facts);
    card.fail(`The question could not be loaded (${error.message}). Are you offline?`);
  } finally {
    clearTimeout(late);
  }
}

const chapterOf = (id) => id.split("/")[0];

function factsOf(id) {
  const topic = roadmap.topics.get(id.split("#")[0]);
  const chapter = roadmap.chapters.get(topic.chapter);
  const isNew = !isAnswered(entryOf(store.document, "cards", id));
  return { id, title: topic.title, address: new URL(`${topic.id}/`, ROOT), chapter, isNew, sums: tally(session) };
}

function grade(rating) {
  const [id] = session.queue;
  const { before } = gradeCard(id, rating);
  session = answered(session, rating, before);
  next();
}

/* Cards that were answered with "Again" may be due by the time the others are done. */
function next() {
  if (!session.queue.length && session.kind === "due") session = refilled(store.document, session, wanted());
  ask(false);
}

function wanted() {
  const now = store.clock();
  return [...dueCards(store.document, all, now), ...newCards(store.document, all, now)];
}

function undo() {
  if (!session?.answered.length) return;
  const { id, before } = session.answered.at(-1);
  restoreCard(id, before);
  session = undone(store.document, session);
  announce("The last grade is undone.");
  ask(true);
}

function end() {
  showDesk();
  document.getElementById("review-today").focus();
  if (session) announce(answeredSentence(tally(session)));
}

function leave() {
  session = session?.answered.length ? session : null;
  end();
}

function onKey(event) {
  if (!session || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.querySelector("dialog[open]") || event.target.closest("input, textarea, select, [contenteditable]")) return;
  const isInside = card.node.contains(event.target);
  if (event.key === "Escape" && isAsking) leave();
  else if (isInside || entryOf(store.document, "settings", "keys")?.value !== "off") onCharacter(event);
}

function onCharacter(event) {
  const isControl = event.target.closest("a, button, summary");
  const isReveal = [" ", "Enter"].includes(event.key) && !isControl;
  if (event.key === "u" && !event.repeat) undo();
  else if (!isAsking) return;
  else if (isReveal && !card.isRevealed) card.reveal();
  else if (!card.isRevealed || !ratingOf(event)) return;
  else grade(ratingOf(event));
  event.preventDefault();
}

/* What this page does itself it shows itself; here is what another tab did. */
function onChange(_, from) {
  if (!roadmap || (isAsking && from === "here")) return;
  if (!isAsking) return showDesk();
  const [first] = session.queue;
  session = pruned(store.document, session);
  if (session.queue[0] === first) return;
  announce("This card was answered in another tab.");
  next();
}

document.addEventListener("keydown", onKey);
document.addEventListener("visibilitychange", () => { if (!document.hidden && roadmap && !isAsking) showDesk(); });
store.subscribe(onChange);
open();
