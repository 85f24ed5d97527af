/* The plan as a route: what it leads to and how long it takes, then its stops, week by week. */

import { element } from "./element.js";
import { spokenDay } from "./plan-dates.js";
import { exportButtons } from "./plan-exports.js";
import { byWeek, counted, listed } from "./plan-sheet.js";
import { Step } from "./plan-step.js";

export class Route {
  /** `context` is kept up to date by its owner: { roadmap, root, wish, plan, request, sheet, address }. */
  constructor(context) {
    this.context = context;
    this.steps = new Map();
    this.title = element("h2", { id: "your-plan", tabindex: "-1" });
    this.goal = element("p", { class: "plan__goal" });
    this.totals = element("dl", { class: "plan__totals" });
    this.late = element("p", { class: "plan__late" });
    this.exports = exportButtons(() => this.context);
    this.left = element("details", { class: "plan__left" });
    this.weeks = element("div", { class: "route" });
    this.node = element("section", { class: "plan", "aria-labelledby": "your-plan", hidden: true },
      this.title, this.goal, this.totals, this.exports, this.late, this.left, this.weeks);
  }

  /** Show the plan; `title` is its heading, `left` the topics that progress keeps out of it: [{ title, id, why }]. */
  show({ title, left }) {
    const { sheet } = this.context;
    this.node.hidden = !sheet.goals.length;
    this.title.textContent = title;
    this.goal.replaceChildren("To ", element("strong", {}, listed(sheet.goals)));
    this.exports.hidden = this.totals.hidden = !sheet.count;
    this.showTotals(sheet);
    this.late.hidden = !sheet.isLate || !sheet.count;
    const start = spokenDay(sheet.start, "");
    this.late.textContent = `The start, ${start}, is past. What is left begins today; the weeks are counted from the start.`;
    this.showLeft(left);
    this.showWeeks(sheet);
  }

  showTotals({ count, range, hours, weeks, lastDay, rows }) {
    if (!count) return;
    const first = rows[0].from;
    const facts = [
      ["Stops", String(count)], ["Effort", range], ["Pace", `${hours} h a week, ${counted(weeks, "week")}`],
      ["First day", spokenDay(first, "")], ["Last day", spokenDay(lastDay, "")],
    ];
    this.totals.replaceChildren(...facts.map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value))));
  }

  showLeft(left) {
    this.left.hidden = !left.length;
    const said = counted(left.length, "stop");
    const item = ({ id, title, why }) => element("li", {}, element("a", { href: new URL(`${id}/`, this.context.root) }, title), `, ${why}`);
    this.left.replaceChildren(
      element("summary", {}, `${said} on the way ${left.length === 1 ? "is" : "are"} left out: done, skipped, or known`),
      element("ul", {}, ...left.map(item)));
  }

  showWeeks({ rows, start }) {
    if (!rows.length) {
      this.steps.clear();
      this.weeks.replaceChildren(element("p", {}, "Nothing is left to learn for that: it is done, skipped, or known already."));
      return;
    }
    const steps = new Map(rows.map((row) => [row.id, this.steps.get(row.id) ?? new Step(row, this.context)]));
    rows.forEach((row, index) => steps.get(row.id).show(row, rows[index - 1]));
    this.steps = steps;
    let number = 1;
    this.weeks.replaceChildren(...byWeek(rows).map((week) => {
      const made = this.week(week, number, start);
      number += week.rows.length;
      return made;
    }));
  }

  week({ week, from, rows }, number, start) {
    return element("section", { class: "route__week", "aria-labelledby": `week-${week}` },
      element("h3", { class: "route__week-title", id: `week-${week}`, "data-line": rows[0].chapter.color },
        `Week ${week}`, element("span", { class: "route__from" }, `, from ${spokenDay(from, start)}`)),
      element("ol", { class: "route__stops", start: number }, ...rows.map((row) => this.steps.get(row.id).node)));
  }
}
