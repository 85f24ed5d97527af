/* One stop of the plan: title, effort, reasons, status buttons, and two questions that it answers when it is opened. */

import { element } from "./element.js";
import { spokenRange } from "./plan-effort.js";
import { counted, listed, titleOf } from "./plan-sheet.js";
import { why, without } from "./plan.js";
import { spokenTime } from "./roadmap-index.js";
import { statusControl } from "./status-control.js";

const REASONS_SHOWN = 2;
const QUESTIONS = ["Why is this in my plan?", "What if I leave it out?"];

export class Step {
  /** `context` is read each time something is shown: { roadmap, root, wish, plan, request }. */
  constructor(row, context) {
    this.context = context;
    this.change = element("p", { class: "route__change" });
    this.head = element("p", { class: "route__head" });
    this.facts = element("p", { class: "route__facts" });
    this.reasons = element("ul", { class: "route__reasons" });
    this.answers = element("div", { class: "route__answers" });
    this.details = element("details", { class: "route__why" },
      element("summary", {}, `${QUESTIONS.join(" ")}`, element("span", { class: "for-screen-readers" }, ` (${row.title})`)),
      this.answers);
    this.details.addEventListener("toggle", () => this.answer());
    this.time = element("p", { class: "route__time", "aria-hidden": "true" }); // the facts say the same
    this.station = element("span", { class: "station station--large", "aria-hidden": "true" });
    this.node = element("li", { class: "route__stop", "data-step": row.id },
      this.change, this.time, this.station,
      element("div", { class: "route__body" }, this.head, this.facts, this.reasons,
        element("div", { class: "route__tools" }, statusControl(row.id, row.title), this.details)));
  }

  /** Show a row; `before` is the row before it, or undefined: where its line is another one, that is said. */
  show(row, before) {
    this.row = row;
    this.node.dataset.line = row.chapter.color;
    this.node.dataset.level = row.level;
    this.node.toggleAttribute("data-goal", row.isGoal);
    this.station.dataset.level = row.level;
    this.time.textContent = spokenTime(row.total);
    this.showChange(row, before);
    this.head.replaceChildren(
      element("span", { class: "badge", "aria-hidden": "true" }, row.chapter.letter),
      this.link(row.id, row.title, "route__title"),
      row.isGoal ? element("span", { class: "goal-mark" }, "Goal") : "");
    const longer = row.lastWeek > row.week ? `, until week ${row.lastWeek}` : "";
    const level = row.level[0].toUpperCase() + row.level.slice(1);
    const soFar = element("span", { class: "route__so-far" }, `; ${spokenTime(row.total)} so far`);
    this.facts.replaceChildren(`${level}, ${row.rangeText}${longer}`, soFar);
    this.showReasons(row);
    if (this.details.open) this.answer();
  }

  showChange({ chapter }, before) {
    this.change.hidden = before?.chapter.id === chapter.id;
    const badge = element("span", { class: "badge" }, chapter.letter);
    this.change.replaceChildren(before ? "Change to line " : "Line ", badge, ` ${chapter.title}`);
  }

  showReasons(row) {
    const more = row.reasons.slice(REASONS_SHOWN).map(({ title }) => title);
    const reason = ({ because, title }) => element("li", {}, `because ${because}, `, element("strong", {}, `for ${title}`));
    this.reasons.replaceChildren(
      ...row.reasons.slice(0, REASONS_SHOWN).map(reason),
      more.length ? element("li", {}, `and for ${counted(more.length, "other stop")}: ${listed(more)}`) : "",
      row.insteadOf.length ? element("li", {}, `or instead: ${row.insteadOf.map(({ title }) => title).join(", or ")}; choose above`) : "");
    this.reasons.hidden = !this.reasons.children.length;
  }

  link(id, title, name = null) {
    return element("a", { class: name, href: new URL(`${id}/`, this.context.root) }, title);
  }

  answer() {
    if (!this.details.open) return;
    this.answers.replaceChildren(
      element("p", { class: "route__question" }, QUESTIONS[0]), this.because(),
      element("p", { class: "route__question" }, QUESTIONS[1]), ...this.consequences());
  }

  because() {
    const { plan, roadmap } = this.context;
    const chain = why(plan, this.row.id);
    const links = chain.map(({ neededBy, because }) =>
      element("li", {}, `because ${because}, for `, this.link(neededBy, titleOf(roadmap, neededBy))));
    const end = element("li", {}, this.goalSaid(chain.at(-1)?.neededBy ?? this.row.id, chain.length > 0));
    return element("ol", { class: "chain" }, ...links, end);
  }

  goalSaid(topic, isFurther) {
    const { wish, roadmap } = this.context;
    const subject = isFurther ? `${titleOf(roadmap, topic)} is` : "It is";
    if (wish.goals.includes(topic)) return `${subject} a goal of yours.`;
    const holds = (name) => roadmap.paths.some((path) => path.id === name && path.goals.includes(topic));
    const wider = wish.goals.filter((name) => roadmap.topics.get(topic).chapter === name || holds(name));
    return `${subject} part of ${listed(wider.map((name) => `"${titleOf(roadmap, name)}"`))}, which you chose as a goal.`;
  }

  consequences() {
    const { roadmap, request, plan } = this.context;
    const { blocked, unneeded, instead, goals, minutes } = without(roadmap, request, this.row.id);
    const titles = (ids) => listed(ids.map((id) => titleOf(roadmap, id)));
    const need = blocked.length === 1 ? "needs" : "need";
    const lostGoals = goals.filter((id) => id !== this.row.id);
    const said = [
      goals.includes(this.row.id) ? "You would give up a goal: this stop is one." : "",
      lostGoals.length ? `You could no longer reach ${titles(lostGoals)}.` : "",
      blocked.length ? `${counted(blocked.length, "stop")} of your plan ${need} it, at once or further back: ${titles(blocked)}.` : "",
      unneeded.length ? `Not needed any more: ${titles(unneeded)}.` : "",
      instead.length ? `In its place: ${titles(instead)}.` : "",
      !blocked.length && !unneeded.length && !instead.length ? "Nothing else in your plan depends on it." : "",
      minutes ? `The plan would take ${spokenRange(minutes)} instead of ${spokenRange(plan.minutes)}.` : "Nothing would be left of the plan.",
      "Skip takes it out of the plan, with what only it needs, and keeps the rest.",
    ];
    return said.filter(Boolean).map((sentence) => element("p", {}, sentence));
  }
}
