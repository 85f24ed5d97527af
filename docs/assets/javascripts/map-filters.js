/* The form that says which stops are shown, and what it does to the picture and to the list beside it.

   A stop that is filtered out shrinks to a dot without a name and leaves the tab order; in the list it is not shown. */

import { announce } from "./announce.js";
import { element } from "./element.js";
import { LEVELS, everything } from "./map-address.js";
import { countText, isFiltered, OWN_PLAN, passing } from "./map-filter.js";
import { ownWish } from "./plan-store.js";
import { plan } from "./plan.js";

export class Filters {
  /** `onChange(filter)` is called when the reader changes the form. */
  constructor(roadmap, { stops, onChange }) {
    Object.assign(this, { roadmap, stops, onChange, paths: new Map() });
    this.all = [...stops.values()];
    this.count = element("p", { class: "map-filter__count" });
    this.reset = element("button", { type: "button", class: "map-button" }, "Show everything");
    const end = element("div", { class: "map-filter__end" }, this.count, this.reset);
    this.node = element("form", { class: "map-filter" }, this.levels(), this.path(), this.source(), this.open(), end);
    this.node.addEventListener("submit", (event) => event.preventDefault());
    this.node.addEventListener("change", () => this.onChange(this.read()));
    this.reset.addEventListener("click", () => {
      const { levels, path, source, isOpen } = everything();
      this.onChange({ levels, path, source, isOpen });
    });
  }

  levels() {
    const boxes = LEVELS.map((level) => element("label", {},
      element("input", { type: "checkbox", name: "level", value: level }), element("span", { class: "station", "data-level": level }), level));
    return element("fieldset", {}, element("legend", {}, "Level"), ...boxes);
  }

  path() {
    const own = ownWish(this.roadmap).exists ? [[OWN_PLAN, "My plan"]] : [];
    return select("path", "On the way to", "Any goal", [...own, ...this.roadmap.paths.map(({ id, title }) => [id, title])]);
  }

  source() {
    const named = ({ author, published }) => (published ? `${author}, ${published.slice(0, 4)}` : author);
    return select("source", "Named by", "Any roadmap", this.roadmap.sources.map((source) => [source.id, named(source)]));
  }

  open() {
    return element("label", { class: "map-filter__open" }, element("input", { type: "checkbox", name: "open" }), "Only what is not done or skipped");
  }

  read() {
    const { elements } = this.node;
    const levels = LEVELS.filter((level) => this.node.querySelector(`[value="${level}"]`).checked);
    return { levels: levels.length ? levels : [...LEVELS], path: elements.path.value, source: elements.source.value, isOpen: elements.open.checked };
  }

  write({ levels, path, source, isOpen }) {
    for (const box of this.node.querySelectorAll("[name='level']")) box.checked = levels.includes(box.value);
    this.node.elements.path.value = path;
    this.node.elements.source.value = source;
    this.node.elements.open.checked = isOpen;
  }

  /** Return the filter with what this roadmap does not have left out. */
  known(filter) {
    const has = (name, value) => [...this.node.elements[name].options].some((option) => option.value === value);
    return { ...filter, path: has("path", filter.path) ? filter.path : "", source: has("source", filter.source) ? filter.source : "" };
  }

  /** Show what passes a filter; returns the ids. */
  apply(filter, statusOf, { isSaid = false } = {}) {
    const shown = passing(this.all, filter, this.onPath(filter.path), statusOf);
    for (const { id, link, entry } of this.all) {
      const isOut = !shown.has(id);
      if (link.classList.contains("is-out") === isOut) continue;
      link.classList.toggle("is-out", isOut);
      for (const [name, value] of [["tabindex", "-1"], ["aria-hidden", "true"]]) {
        if (isOut) link.setAttribute(name, value);
        else link.removeAttribute(name);
      }
      if (entry) entry.hidden = isOut;
    }
    this.hideEmptyLines();
    this.write(filter);
    this.count.textContent = countText(shown.size, this.all.length);
    this.reset.hidden = !isFiltered(filter);
    if (isSaid) announce(this.count.textContent);
    return shown;
  }

  hideEmptyLines() {
    for (const place of document.querySelectorAll(".map-list__fork, .map-list > ol > li")) {
      place.hidden = !place.querySelector("li[data-level]:not([hidden])");
    }
  }

  /* The stops of a path are those that its plan takes, whatever the reader has done. */
  onPath(path) {
    if (!path) return null;
    const own = path === OWN_PLAN ? ownWish(this.roadmap).wish : null;
    const wish = own ?? this.roadmap.paths.find(({ id }) => id === path);
    if (!wish) return null;
    const goals = wish.goals.flatMap((goal) => this.roadmap.paths.find(({ id }) => id === goal)?.goals ?? [goal]);
    return new Set(plan(this.roadmap, goals, [], wish.choices).steps.map((step) => step.topic));
  }
}

function select(name, label, any, options) {
  const choices = [["", any], ...options].map(([value, text]) => element("option", { value }, text));
  return element("label", { class: "map-filter__select" }, element("span", {}, label), element("select", { name }, ...choices));
}
