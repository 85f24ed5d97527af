/* The form of the planner: where to, what is known, one choice for each group of alternatives, hours a week, start. */

import { element } from "./element.js";
import { HOURS, isDay } from "./plan-dates.js";
import { spokenRange } from "./plan-effort.js";
import { Picker } from "./plan-picker.js";
import { counted } from "./plan-sheet.js";

export class PlanForm {
  /** `onChange(part, said)` is called with what the reader changed, such as { hours: 7 }, and words for it, if any. */
  constructor(roadmap, entries, onChange) {
    Object.assign(this, { roadmap, onChange });
    this.goals = new Picker({
      name: "goals", label: "Where do you want to get?", entries, placeholder: "Type a topic, a line or a path",
      help: "One or several. Arrow keys choose, Enter takes.", onChange: (goals, said) => onChange({ goals }, said),
    });
    this.known = new Picker({
      name: "known", label: "What do you know already?", entries: entries.filter((entry) => entry.kind !== "path"),
      placeholder: "Type a topic or a line",
      help: "With a topic you know what it builds on. What you marked done or skipped is left out anyway.",
      onChange: (known, said) => onChange({ known }, said),
    });
    this.choices = element("div", { class: "journey__choices" });
    this.hours = this.number();
    this.start = this.date();
    this.node = element("form", { class: "journey", "aria-label": "What to plan", novalidate: true },
      this.goals.node, this.known.node,
      element("div", { class: "journey__row" }, this.choices, this.hours.node, this.start.node));
    this.node.addEventListener("submit", (event) => event.preventDefault());
  }

  number() {
    const input = element("input", { id: "plan-hours", type: "number", min: HOURS.least, max: HOURS.most, step: "0.5", inputmode: "decimal" });
    const said = `From ${HOURS.least} to ${HOURS.most}.`;
    return this.labelled(input, "Hours a week", said, () => {
      const hours = Number(input.value);
      return input.value !== "" && hours >= HOURS.least && hours <= HOURS.most ? { hours } : null;
    });
  }

  date() {
    const input = element("input", { id: "plan-start", type: "date", min: "1970-01-01", max: "9000-12-31" });
    return this.labelled(input, "Start", "Weeks begin on this day.", () => {
      const isUsable = input.value === "" || isDay(input.value);
      return isUsable ? { start: input.value || null } : null;
    });
  }

  /* A field whose value is taken as soon as it is one that can be planned with; until then, its hint says what is missing. */
  labelled(input, label, hint, read) {
    const said = element("p", { class: "field__said", id: `${input.id}-said` }, hint);
    input.setAttribute("aria-describedby", said.id);
    input.addEventListener("input", () => {
      const part = read();
      input.setAttribute("aria-invalid", String(part === null));
      if (part) this.onChange(part);
    });
    const node = element("div", { class: "field" }, element("label", { for: input.id }, label), input, said);
    return { node, input };
  }

  /** Show a wish and what its plan met; a field that is being typed in stays as it is. */
  show({ wish, plan, today, marked }) {
    this.goals.show(wish.goals);
    this.known.show(wish.known, marked.done ? [`All I marked done: ${marked.done}`] : []);
    this.showChoices(wish, plan);
    setUnlessTyping(this.hours.input, String(wish.hours));
    setUnlessTyping(this.start.input, wish.start ?? today);
  }

  showChoices(wish, plan) {
    const met = plan.groups.filter(({ group }) => this.roadmap.groups.has(group)).sort((a, b) => (a.group < b.group ? -1 : 1));
    const shown = [...this.choices.children];
    const wanted = met.map((each) => shown.find((node) => node.dataset.group === each.group) ?? this.choice(each.group));
    for (const node of shown) if (!wanted.includes(node)) node.remove();
    wanted.forEach((node, index) => {
      if (this.choices.children[index] !== node) this.choices.insertBefore(node, this.choices.children[index] ?? null);
      showChoice(node, met[index], this.roadmap, wish);
    });
    this.choices.hidden = !met.length;
  }

  choice(group) {
    const { title, members } = this.roadmap.groups.get(group);
    const topics = members.map((id) => this.roadmap.topics.get(id));
    const select = element("select", { id: `choice-${group}` },
      element("option", { value: "" }),
      ...topics.map(({ id, title: name, minutes }) => element("option", { value: id }, `${name}, ${spokenRange(minutes)}`)));
    select.addEventListener("change", () => this.onChange({ choice: [group, select.value || null] }));
    return element("div", { class: "field", "data-group": group },
      element("label", { for: `choice-${group}` }, title), select,
      element("p", { class: "field__said" }, counted(members.length, "alternative")));
  }
}

function showChoice(node, { group, member, isChosen }, roadmap, wish) {
  const select = node.querySelector("select");
  select.options[0].textContent = isChosen ? "No choice" : `No choice: ${roadmap.topics.get(member).title} for now`;
  select.value = isChosen && Object.hasOwn(wish.choices, group) ? member : "";
  if (isChosen && select.value === "") select.options[0].textContent = `${roadmap.topics.get(member).title}, by the path`;
}

function setUnlessTyping(input, value) {
  if (document.activeElement === input && input.getAttribute("aria-invalid") === "true") return;
  if (document.activeElement === input && Number(input.value) === Number(value)) return; // "7." must not become "7" under the hand
  input.value = value;
  input.setAttribute("aria-invalid", "false");
}
