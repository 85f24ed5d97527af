/* A field in which one chooses several things by typing: chosen ones stand before it as chips, each with a button to take
   it away. A combobox with a list, by keyboard, mouse and touch. */

import { announce } from "./announce.js";
import { element } from "./element.js";
import { counted } from "./plan-sheet.js";
import { KINDS, search } from "./plan-search.js";

const NOTHING_FOUND = "Nothing found. Try fewer or other words.";

/** `name` makes ids, `label` and `help` are said to the reader, `entries` are those of entriesOf, `onChange(ids, said)` is called. */
export class Picker {
  constructor({ name, label, help, entries, placeholder, onChange }) {
    Object.assign(this, { name, entries, onChange, chosen: [], active: -1, shown: [] });
    this.byId = new Map(entries.map((entry) => [entry.id, entry]));
    this.chips = element("ul", { class: "picker__chips", "aria-label": `${label}, chosen` });
    this.field = element("input", {
      class: "picker__field", id: `${name}-field`, type: "text", role: "combobox", autocomplete: "off", spellcheck: "false",
      placeholder, enterkeyhint: "done", "aria-expanded": "false", "aria-controls": `${name}-list`, "aria-autocomplete": "list",
      "aria-describedby": `${name}-help`,
    });
    this.list = element("ul", { class: "picker__list", id: `${name}-list`, role: "listbox", "aria-label": label, hidden: true });
    this.node = element("div", { class: "picker" },
      element("label", { class: "picker__label", for: `${name}-field` }, label),
      this.chips,
      element("div", { class: "picker__box" }, this.field, this.list),
      element("p", { class: "picker__help", id: `${name}-help` }, help));
    this.listen();
  }

  listen() {
    this.field.addEventListener("input", () => this.suggest(true));
    this.field.addEventListener("click", () => this.suggest());
    this.field.addEventListener("keydown", (event) => this.onKey(event));
    this.field.addEventListener("blur", () => this.close());
    this.list.addEventListener("pointerdown", (event) => event.preventDefault()); // the field keeps the focus
    this.list.addEventListener("click", (event) => {
      const option = event.target.closest("[role='option']");
      if (option) this.add(option.dataset.id);
    });
  }

  /** Show what is chosen; `fixed` chips come first and cannot be taken away. */
  show(ids, fixed = []) {
    this.chosen = ids;
    this.chips.replaceChildren(
      ...fixed.map((text) => element("li", { class: "picker__chip picker__chip--fixed" }, text)),
      ...ids.map((id) => this.chip(id)));
    this.chips.hidden = !ids.length && !fixed.length;
  }

  chip(id) {
    const { title, color, letter, kind } = this.byId.get(id);
    const button = element("button", { type: "button", class: "picker__remove", "data-id": id, "aria-label": `Remove ${title}` }, "×");
    button.addEventListener("click", () => this.remove(id));
    return element("li", { class: "picker__chip", "data-line": color }, badge(letter, kind), element("span", {}, title), button);
  }

  add(id) {
    this.field.value = "";
    this.close();
    this.onChange([...this.chosen, id], `${this.byId.get(id).title} added.`);
  }

  remove(id) {
    const place = this.chosen.indexOf(id);
    this.onChange(this.chosen.filter((each) => each !== id), `${this.byId.get(id).title} removed.`);
    const next = this.chips.querySelectorAll("button")[Math.min(place, this.chosen.length - 1)];
    (next ?? this.field).focus();
  }

  suggest(isTyped = false) {
    const left = this.entries.filter((entry) => !this.chosen.includes(entry.id));
    this.shown = search(left, this.field.value);
    this.list.replaceChildren(...this.shown.map((entry, index) => this.option(entry, index)));
    if (!this.shown.length) this.list.append(element("li", { class: "picker__none", role: "presentation" }, NOTHING_FOUND));
    this.list.hidden = false;
    this.field.setAttribute("aria-expanded", "true");
    this.activate(isTyped && this.field.value.trim() && this.shown.length ? 0 : -1);
    if (isTyped) announce(this.shown.length ? counted(this.shown.length, "suggestion") : NOTHING_FOUND);
  }

  option({ id, kind, title, detail, color, letter }, index) {
    const attributes = { class: "picker__option", role: "option", "aria-selected": "false", "data-id": id, "data-line": color };
    return element("li", { ...attributes, id: `${this.name}-option-${index}` },
      badge(letter, kind),
      element("span", {},
        element("span", { class: "picker__title" }, title),
        element("span", { class: "picker__detail" }, `${KINDS[kind]}: ${detail}`)));
  }

  activate(index) {
    this.active = index;
    const options = [...this.list.querySelectorAll("[role='option']")];
    options.forEach((option, place) => option.setAttribute("aria-selected", String(place === index)));
    if (options[index]) {
      this.field.setAttribute("aria-activedescendant", options[index].id);
      options[index].scrollIntoView({ block: "nearest" });
    } else this.field.removeAttribute("aria-activedescendant");
  }

  close() {
    this.list.hidden = true;
    this.field.setAttribute("aria-expanded", "false");
    this.activate(-1);
  }

  onKey(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.move(event, step);
    else if (event.key === "Enter") this.choose(event);
    else if (event.key === "Escape" && !this.list.hidden) this.close();
    else if (event.key === "Escape") this.field.value = "";
    else if (event.key === "Backspace" && !this.field.value && this.chosen.length) this.remove(this.chosen.at(-1));
  }

  move(event, step) {
    event.preventDefault();
    if (this.list.hidden) this.suggest();
    const count = this.shown.length;
    if (count) this.activate(this.active < 0 && step < 0 ? count - 1 : (this.active + step + count) % count);
  }

  choose(event) {
    event.preventDefault(); // Enter must not send the form
    if (!this.list.hidden && this.shown[this.active]) this.add(this.shown[this.active].id);
  }
}

function badge(letter, kind) {
  return element("span", { class: letter ? "badge" : "badge badge--path", "aria-hidden": "true" }, letter ?? (kind === "path" ? "→" : ""));
}
