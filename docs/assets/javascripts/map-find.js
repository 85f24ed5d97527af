/* The field that finds a stop or a line by its name: a combobox, whose first entry Enter takes. */

import { announce } from "./announce.js";
import { element } from "./element.js";
import { entriesOf, search } from "./plan-search.js";

export class Find {
  /** `field` is the text field, `load()` gives the roadmap, `onFound(id)` is called with the id of a stop or a line. */
  constructor(field, { load, onFound }) {
    Object.assign(this, { field, load, onFound, active: -1, shown: [] });
    this.list = element("ul", { class: "map-find__list", id: "map-find-list", role: "listbox", "aria-label": "Stops and lines", hidden: true });
    field.after(this.list);
    field.addEventListener("input", () => this.suggest());
    field.addEventListener("keydown", (event) => this.key(event));
    field.addEventListener("blur", () => this.close());
    this.list.addEventListener("pointerdown", (event) => event.preventDefault()); // the field keeps the focus
    this.list.addEventListener("click", ({ target }) => this.take(this.shown[Number(target.closest("[role='option']")?.dataset.place)]));
  }

  async suggest() {
    this.entries ??= entriesOf(await this.load()).filter(({ kind }) => kind !== "path");
    const written = this.field.value.trim();
    this.shown = written ? search(this.entries, written, 8) : [];
    this.list.replaceChildren(...this.shown.map((entry, place) => this.option(entry, place)));
    if (written && !this.shown.length) this.list.append(element("li", { class: "map-find__none", role: "presentation" }, "Nothing found."));
    this.list.hidden = !written;
    this.field.setAttribute("aria-expanded", String(Boolean(this.shown.length)));
    this.activate(this.shown.length ? 0 : -1);
    if (written) announce(this.shown.length ? `${this.shown.length} found. First: ${this.shown[0].title}.` : "Nothing found.");
  }

  option({ title, kind, color, letter }, place) {
    const attributes = { class: "map-find__option", id: `map-find-${place}`, role: "option", "aria-selected": "false" };
    return element("li", { ...attributes, "data-place": place, "data-line": color },
      element("span", { class: "badge", "aria-hidden": "true" }, letter ?? ""),
      element("span", {}, title, kind === "line" ? element("small", {}, " the whole line") : null));
  }

  activate(place) {
    this.active = place;
    const options = [...this.list.querySelectorAll("[role='option']")];
    options.forEach((option, index) => option.setAttribute("aria-selected", String(index === place)));
    if (place >= 0) this.field.setAttribute("aria-activedescendant", `map-find-${place}`);
    else this.field.removeAttribute("aria-activedescendant");
  }

  async key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter") {
      event.preventDefault();
      if (this.list.hidden) await this.suggest();
      this.take(this.shown[Math.max(0, this.active)]);
    } else if (event.key === "Escape" && (this.field.value || !this.list.hidden)) {
      event.stopPropagation();
      this.field.value = "";
      this.close();
    } else if (step && this.shown.length) {
      event.preventDefault();
      this.activate((this.active + step + this.shown.length) % this.shown.length);
    }
  }

  take(entry) {
    if (!entry) return;
    this.field.value = "";
    this.close();
    this.onFound(entry.id);
  }

  close() {
    this.list.hidden = true;
    this.shown = [];
    this.field.setAttribute("aria-expanded", "false");
    this.activate(-1);
  }
}
