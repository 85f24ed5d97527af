/* Which stop is lit and which is chosen: by pointer, by focus, by keys. A lit stop shows its arcs; the chosen one has the panel. */

import { stopAt } from "./map-stops.js";

const READABLE = 0.7; // pixels a unit: names are read well
const LINGER = 120; // milliseconds: a mouse on its way elsewhere lights nothing
const WAYS = { ArrowLeft: "needs", ArrowRight: "opens" };

/* What of the picture must be left above a panel, as a share of its height: else the page scrolls to it. */
const LEAST_SEEN = 0.2;

export class Choice {
  /** `load()` gives the roadmap; `onChoose(id, isNew)` is called when another stop is chosen, or none. */
  constructor({ view, svg, map, load, root, onChoose }) {
    Object.assign(this, { view, svg, map, load, root, onChoose, chosen: null, hovered: null, focused: null, timer: 0 });
    svg.addEventListener("click", (event) => this.click(event));
    svg.addEventListener("keydown", (event) => this.key(event));
    view.stage.addEventListener("focusin", (event) => this.focus(event)); // on the SVG itself they would make it a stop of Tab
    view.stage.addEventListener("focusout", () => this.light({ focused: null }));
    svg.addEventListener("pointerover", (event) => this.hover(event));
    svg.addEventListener("pointerleave", () => this.hover(null));
    view.stage.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.clear();
    });
  }

  /* The first click chooses, the second follows; a key, a modifier and another button do what they do everywhere. */
  click(event) {
    const stop = stopAt(this.map.stops, event.target);
    const isPlain = event.detail > 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!isPlain || !stop || stop.id === this.chosen) return;
    event.preventDefault();
    this.choose(stop.id);
  }

  hover(event) {
    if (event && event.pointerType !== "mouse") return;
    clearTimeout(this.timer);
    const id = (event && stopAt(this.map.stops, event.target)?.id) ?? null;
    this.timer = setTimeout(() => {
      if (!this.view.isMoving) this.light({ hovered: id });
    }, LINGER);
  }

  focus({ target }) {
    const stop = stopAt(this.map.stops, target);
    if (target === this.view.stage || !target.matches(":focus-visible")) return;
    this.view.reveal(stop?.box ?? this.boxOf(target), { least: READABLE, isSudden: true });
    this.light({ focused: stop?.id ?? null });
    if (stop && this.chosen && stop.id !== this.chosen) this.choose(stop.id, { isFollowing: true });
  }

  boxOf(name) {
    const [x, y] = name.getAttribute("transform").match(/-?[\d.]+/g).map(Number);
    return { left: x - 16, top: y - 16, right: x + 190, bottom: y + 30 };
  }

  async key(event) {
    const stop = stopAt(this.map.stops, event.target);
    if (!stop || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.key === " ") {
      event.preventDefault();
      await this.choose(stop.id);
      this.panel?.node.querySelector("h2")?.focus();
    } else if (step) {
      event.preventDefault();
      this.goTo(this.neighbor(stop, step));
    } else if (WAYS[event.key]) {
      event.preventDefault();
      await this.walk(stop, WAYS[event.key]);
    }
  }

  neighbor({ line, id }, step) {
    const shown = line.stops.filter((stop) => stop.id === id || this.isShown(stop.id));
    return shown[shown.findIndex((stop) => stop.id === id) + step];
  }

  isShown(id) {
    return this.map.stops.has(id) && !this.map.stops.get(id).link.classList.contains("is-out");
  }

  async walk(stop, way) {
    const [roadmap, { Walk }, { announce }] = await Promise.all([this.load(), import("./map-graph.js"), import("./announce.js")]);
    this.walker ??= new Walk(roadmap);
    for (let turns = 0; turns < 12; turns += 1) {
      const id = this.walker.step(stop.id, way);
      if (id === null) break;
      if (this.isShown(id)) return this.goTo(this.map.stops.get(id));
    }
    return announce(way === "needs" ? `${stop.title} needs no stop that is shown.` : `${stop.title} opens no stop that is shown.`);
  }

  goTo(stop) {
    stop?.link.focus({ preventScroll: true });
  }

  async light(change) {
    Object.assign(this, change);
    const wanted = () => this.hovered ?? this.focused ?? this.chosen;
    if (wanted() === null && !this.lamp) return;
    const [roadmap, { Light }] = await Promise.all([this.load(), import("./map-light.js")]);
    this.lamp ??= new Light(this.svg, this.map);
    this.lamp.show(roadmap, wanted());
  }

  /** Choose a stop. `isFollowing`: the choice goes with the focus; `isQuiet`: it comes from the address. */
  async choose(id, { isFollowing = false, isQuiet = false } = {}) {
    if (id === null) return this.clear({ isQuiet });
    const [roadmap, { Panel }] = await Promise.all([this.load(), import("./map-panel.js")]);
    if (!roadmap.topics.has(id) || !this.map.stops.has(id)) return undefined;
    this.panel ??= new Panel(this.view.stage.parentElement, { choose: (other) => this.choose(other), close: () => this.clear() });
    this.chosen = id;
    this.view.stage.parentElement.toggleAttribute("data-panel", true);
    this.panel.show(roadmap, id, this.root);
    this.uncover(id);
    if (!isQuiet) this.onChoose(id, !isFollowing);
    return this.light({});
  }

  /* The panel stands beside the picture, or over its lower part: the chosen stop moves out from under it. */
  uncover(id) {
    this.view.resized();
    let stage = this.view.stage.getBoundingClientRect();
    const panel = this.panel.node.getBoundingClientRect();
    const isBeside = panel.left >= stage.right - 1;
    const bottom = isBeside ? window.innerHeight : panel.top;
    if (!isBeside && bottom - stage.top < stage.height * LEAST_SEEN) {
      window.scrollBy(0, stage.top - (document.querySelector(".md-header")?.offsetHeight ?? 0));
      stage = this.view.stage.getBoundingClientRect();
    }
    this.view.covered = Math.min(Math.max(0, stage.bottom - bottom), stage.height * (1 - LEAST_SEEN));
    this.view.reveal(this.map.stops.get(id).box, { isAnimated: true });
  }

  /** Choose nothing, light nothing. */
  clear({ isQuiet = false } = {}) {
    const { chosen } = this;
    const hadFocus = this.panel?.node.contains(document.activeElement);
    this.chosen = null;
    this.view.covered = 0;
    this.panel?.close();
    this.view.stage.parentElement.toggleAttribute("data-panel", false);
    if (hadFocus && this.map.stops.has(chosen)) this.goTo(this.map.stops.get(chosen));
    if (chosen !== null && !isQuiet) this.onChoose(null, true);
    return this.light({ hovered: null, focused: null });
  }
}
