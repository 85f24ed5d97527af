/* The card that is being asked: made once, filled anew for each question, so that a long sitting costs no more than a short one. */

import { element } from "./element.js";
import { fill } from "./review-cards.js";
import { gradeButtons } from "./review-grades.js";

/** Return { node, ask, reveal, wait, fail, isRevealed }. `on` holds what the buttons do: reveal, grade, undo, leave, retry. */
export function cardFrame(on) {
  const badge = element("span", { class: "badge", "aria-hidden": "true" });
  const topic = element("a", {});
  const tag = element("span", { class: "review-card__tag" });
  const left = element("p", { class: "review-card__left", id: "review-left" });
  const done = element("span", {});
  const question = element("h2", { class: "review-card__question", tabindex: "-1", "aria-describedby": "review-left" });
  const answer = element("div", { class: "review-card__answer", tabindex: "-1", role: "group", "aria-label": "Answer" });
  const reveal = button("Show the answer", on.reveal, { class: "button button--primary", "aria-keyshortcuts": "Space Enter" }, "Space");
  const retry = button("Try again", on.retry, { class: "button" });
  const grades = gradeButtons(on.grade);
  const undo = button("Undo", on.undo, { class: "review-card__small", "aria-keyshortcuts": "u" }, "u");
  const leave = button("Leave", on.leave, { class: "review-card__small", "aria-keyshortcuts": "Escape" }, "Esc");
  const node = element("section", { class: "review-card", "aria-label": "Review" },
    element("div", { class: "review-card__head" }, element("p", { class: "review-card__place" }, badge, topic, tag), left),
    element("div", { class: "review-card__bar", "aria-hidden": "true" }, done),
    question, answer,
    element("div", { class: "review-card__actions" }, reveal, retry), grades.node,
    element("div", { class: "review-card__foot" }, undo, leave));
  let shown;

  /* Which of the two is to be seen: the button that reveals, or the answer with the grades. */
  function show(isRevealed) {
    reveal.hidden = isRevealed;
    for (const each of [answer, grades.node]) each.hidden = !isRevealed;
    if (isRevealed) grades.show(shown);
  }

  function place({ id, title, address, chapter, isNew, sums }) {
    shown = id;
    node.dataset.line = chapter.color;
    badge.textContent = chapter.line;
    topic.textContent = title;
    topic.href = address;
    tag.textContent = isNew ? "New" : "";
    left.textContent = `${sums.left} left`;
    done.style.inlineSize = `${(100 * sums.answered) / (sums.answered + sums.left)}%`;
    undo.hidden = !sums.answered;
    retry.hidden = true;
  }

  return {
    node,
    get isRevealed() { return !answer.hidden; },
    /** Show where a card comes from while its text is being fetched. */
    wait(facts) {
      place(facts);
      question.textContent = "…";
      answer.replaceChildren();
      show(false);
      reveal.hidden = true;
    },
    /** Ask a card, or show it with its answer, and put the focus where one reads on. */
    ask(facts, card, isRevealed) {
      place(facts);
      fill(question, card.question);
      fill(answer, card.answer);
      show(isRevealed);
      (isRevealed ? answer : question).focus({ preventScroll: true });
      node.scrollIntoView({ block: "nearest" });
    },
    reveal() {
      show(true);
      answer.focus({ preventScroll: true });
    },
    fail(text) {
      question.textContent = text;
      retry.hidden = false;
      retry.focus();
    },
  };
}

/** Return a button; a key that does the same stands in it. */
export function button(label, act, attributes = {}, key = null) {
  const made = element("button", { type: "button", ...attributes }, label, key && element("kbd", { "aria-hidden": "true" }, key));
  made.addEventListener("click", () => act());
  return made;
}
