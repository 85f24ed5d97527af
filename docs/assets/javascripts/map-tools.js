/* The bar above the picture: find, filter, save, help; nearer, farther, the whole map.

   Each menu is a button with what it opens after it; what a menu needs is fetched when it is opened first. */

import { element } from "./element.js";

const HELP = [
  ["Click or tap a stop", "chooses it: the panel says what it needs, and why. Once more, or Open the page, follows the link."],
  ["Tab", "goes from link to link, in the order of the lines."],
  ["Enter", "opens the page of a stop, Space chooses it, Escape ends that."],
  ["Left and Right", "on a stop: to what it needs, and to what it opens. Go back and press again to reach the next of several."],
  ["Up and Down", "on a stop: to its neighbors on the line."],
  ["Plus, minus, 0", "nearer, farther, the whole map. On the picture itself the arrows move it."],
  ["Wheel, drag, pinch", "zoom and move. On a small screen one finger scrolls the page until you zoom in or press Move the map."],
  ["Arcs", "solid with an arrow: what the stop needs, all the way back. Dashed: what it opens."],
  ["Signs", "check: done. Quarter: learning. Dash, name struck through: skipped. Ring: ready for you."],
  ["Tracks", "solid where you have been, dotted ahead."],
];

export class Tools {
  /** `actions` are { near, far, whole, free(isFree) }; `menus` are { filter(), save() }, which resolve to what is opened. */
  constructor(stage, actions, menus) {
    this.field = element("input", {
      class: "map-find__field", id: "map-find", type: "text", placeholder: "Find a stop", autocomplete: "off", spellcheck: "false",
      role: "combobox", "aria-label": "Find a stop or a line", "aria-expanded": "false", "aria-controls": "map-find-list",
      "aria-autocomplete": "list", enterkeyhint: "go",
    });
    this.bar = element("div", { class: "map-tools", role: "group", "aria-label": "Tools of the map" },
      element("div", { class: "map-find" }, this.field),
      this.menu("filter", "Filter", menus.filter), this.menu("save", "Save", menus.save), this.menu("help", "Keys and help", async () => help()),
      this.zoom(actions));
    stage.before(this.bar);
    this.bar.addEventListener("keydown", (event) => {
      const open = event.key === "Escape" && event.target.closest(".map-menu")?.querySelector("[aria-expanded='true']");
      if (open) this.close(open, true);
    });
    document.addEventListener("pointerdown", ({ target }) => {
      for (const open of this.opened()) if (!open.parentElement.contains(target)) this.close(open);
    });
  }

  menu(name, label, load) {
    const button = element("button", { type: "button", class: "map-button", "aria-expanded": "false", "aria-controls": `map-${name}` }, label);
    const scrolled = name === "help" ? { tabindex: 0, role: "group", "aria-label": label } : {}; // nothing in it takes the focus
    const content = element("div", { class: "map-menu__content", id: `map-${name}`, hidden: true, ...scrolled });
    button.addEventListener("click", () => (content.hidden ? this.open(button, load) : this.close(button)));
    return element("div", { class: "map-menu", "data-menu": name }, button, content);
  }

  opened() {
    return this.bar.querySelectorAll(".map-menu > [aria-expanded='true']");
  }

  async open(button, load) {
    const content = button.nextElementSibling;
    for (const other of this.opened()) this.close(other);
    button.setAttribute("aria-expanded", "true");
    content.hidden = false;
    const made = await load();
    if (made.parentNode !== content) content.replaceChildren(made);
  }

  close(button, hasFocus = false) {
    button.setAttribute("aria-expanded", "false");
    button.nextElementSibling.hidden = true;
    if (hasFocus) button.focus();
  }

  /** Say at the filter's button what it leaves; "" where nothing is filtered. */
  showCount(text) {
    this.bar.querySelector("[data-menu='filter'] > button").textContent = text ? `Filter: ${text}` : "Filter";
  }

  zoom({ near, far, whole, free }) {
    this.free = element("button", { type: "button", class: "map-button map-zoom__free", "aria-pressed": "false" }, "Move the map");
    this.free.addEventListener("click", () => free(this.free.getAttribute("aria-pressed") !== "true"));
    const buttons = [["+", "Zoom in", near], ["−", "Zoom out", far], ["Whole map", null, whole]].map(([text, label, act]) => {
      const button = element("button", { type: "button", class: "map-button", "aria-label": label }, text);
      button.addEventListener("click", act);
      return button;
    });
    return element("div", { class: "map-zoom" }, this.free, ...buttons);
  }

  /** Show whether one finger moves the picture. */
  showFree(isFree) {
    this.free.setAttribute("aria-pressed", String(isFree));
  }
}

function help() {
  return element("dl", { class: "map-help" }, ...HELP.flatMap(([key, what]) => [element("dt", {}, key), element("dd", {}, what)]));
}
