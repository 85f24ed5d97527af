/* What one sees before and after a sitting: what is due, when the next comes, and how well each line is remembered. */

import { element } from "./element.js";
import { button } from "./review-card.js";
import { AHEAD, chapterCards, chapterMemory, comingCards, dueCards, hasAnswers, newCards, NEW_A_DAY, nextDue } from "./review-queue.js";
import { answeredSentence, count, dueSentence, percent } from "./review-words.js";
import { tally } from "./review-session.js";
import { statusOf } from "./state.js";

const HOW =
  "Cards come in from the topics: open a question under “Check yourself”, think, reveal the answer, and say how well you knew it. " +
  "It comes back here when you are about to forget it, and questions of topics you mark as learning or done come in by themselves.";
const NEW =
  "New cards are questions that you have never answered, of topics that you marked as learning or done: " +
  `at most ${NEW_A_DAY} a day.`;

/** Return { node, show(state) }: `start(kind, ids)` begins a sitting, `undo()` takes the last grade back. */
export function overview({ start, undo, root }) {
  const desk = element("section", { class: "review-desk", "aria-labelledby": "review-today" });
  const title = element("h2", { id: "review-by-line" }, "How well you remember each line");
  const list = element("ul", { class: "memory" });
  const node = element("div", {}, desk, element("section", { "aria-labelledby": "review-by-line" }, title, list));

  function show({ state, roadmap, ids, all, now, session }) {
    withFocusKept(node, () => {
      desk.replaceChildren(...deskParts({ state, all, now, session, start, undo }));
      const rows = [...roadmap.chapters.values()].map((chapter) => lineRow({ chapter, ids, state, now, start, root }));
      list.replaceChildren(...rows);
    });
  }
  return { node, show };
}

function deskParts({ state, all, now, session, start, undo }) {
  const [due, fresh, coming] = [dueCards, newCards, comingCards].map((choose) => choose(state, all, now));
  const did = session && answeredSentence(tally(session));
  const said = dueSentence(due.length, fresh.length, nextDue(state, all, now), now);
  const actions = [];
  const add = (label, act, keep, kind = "") => actions.push(button(label, act, { class: `button ${kind}`, "data-keep": keep }));
  if (due.length + fresh.length) add(session ? "Go on" : "Begin", () => start("due", [...due, ...fresh]), "begin", "button--primary");
  else if (coming.length) add(`Review ahead: ${count(coming.length, "card")}`, () => start("ahead", coming), "ahead");
  if (session) add("Undo the last grade", undo, "undo");
  return [
    element("h2", { id: "review-today", tabindex: "-1" }, session ? "Done for now" : "Today"),
    !hasAnswers(state, all) && element("p", {}, HOW),
    did && element("p", {}, did),
    said && element("p", { class: "review-desk__said" }, said),
    fresh.length > 0 && element("p", { class: "review-desk__note" }, NEW),
    actions.length > 0 && element("p", { class: "review-desk__actions" }, ...actions),
  ].filter(Boolean);
}

function lineRow({ chapter, ids, state, now, start, root }) {
  const cards = [...(ids.get(chapter.id)?.values() ?? [])].flat();
  const { mean, answered, total } = chapterMemory(state, cards, now);
  const done = chapter.topics.filter((topic) => statusOf(state, topic) === "done").length;
  const facts = [
    mean !== null && `${percent(mean)} remembered`,
    answered ? `${answered} of ${count(total, "question")} answered` : `${count(total, "question")}, none answered yet`,
    `${done} of ${count(chapter.topics.length, "stop")} done`,
  ].filter(Boolean);
  const label = `Review ${chapter.title}, at most ${AHEAD} cards`;
  const review = button("Review", () => start("chapter", chapterCards(state, cards, now)), {
    class: "memory__review", "aria-label": label, "data-keep": chapter.id, disabled: !total,
  });
  const badge = element("span", { class: "badge", "aria-hidden": "true" }, chapter.line);
  return element("li", { class: "memory__row", "data-line": chapter.color },
    element("a", { class: "memory__line", href: new URL(`${chapter.id}/`, root) }, badge, chapter.title), review,
    memoryBar({ mean, answered, total }),
    element("span", { class: "memory__facts" }, facts.join(" · ")));
}

/* All questions of a line: remembered solid, answered but perhaps forgotten hatched, never answered empty. */
function memoryBar({ mean, answered, total }) {
  const known = element("span", { class: "memory__known" });
  const share = element("span", { class: "memory__answered" }, known);
  known.style.inlineSize = `${100 * (mean ?? 0)}%`;
  share.style.inlineSize = `${(100 * answered) / Math.max(1, total)}%`;
  return element("span", { class: "memory__bar", "aria-hidden": "true" }, share);
}

/* What is shown is made anew; the focus goes to the button that took the place of the one that had it. */
function withFocusKept(node, render) {
  const kept = node.contains(document.activeElement) ? document.activeElement : null;
  render();
  if (!kept || node.contains(kept)) return;
  const same = kept.dataset.keep && node.querySelector(`[data-keep="${kept.dataset.keep}"]`);
  (same || node.querySelector("h2")).focus({ preventScroll: true });
}
