/* The map with JavaScript: puts view, gestures, marks, choice, tools and address together. Without it the picture is an SVG
   with links. What is needed only once the reader turns to something is fetched then. */

import { everything, isAddress, readAddress, writeAddress } from "./map-address.js";
import { Choice } from "./map-choice.js";
import { isFiltered } from "./map-filter.js";
import { Gestures } from "./map-gestures.js";
import { Marks } from "./map-marks.js";
import { badgeOf, readStops } from "./map-stops.js";
import { Tools } from "./map-tools.js";
import { MapView } from "./map-view.js";
import { statusOf } from "./state.js";
import { store } from "./storage.js";

const ROOT = new URL("../../", import.meta.url);
const LOOK = 1; // pixels a unit when the reader is led to a stop

const status = (id) => statusOf(store.document, id);

class MapPage {
  constructor(stage, svg) {
    this.map = readStops(svg);
    this.marks = new Marks(svg, this.map);
    this.filter = everything();
    this.view = new MapView(stage, svg, () => this.keep());
    this.gestures = new Gestures(this.view);
    const how = { isAnimated: true };
    this.tools = new Tools(stage, {
      near: () => this.view.zoomBy(1.5, undefined, how), far: () => this.view.zoomBy(1 / 1.5, undefined, how),
      whole: () => this.view.showWhole(how), free: (isFree) => this.view.setFree(isFree),
    }, { filter: async () => (await this.filters()).node, save: async () => (await import("./map-save.js")).saveForm(svg) });
    this.view.onFree = (isFree) => this.tools.showFree(isFree);
    const onChoose = (id, isNew) => this.keep({ isNew });
    this.choice = new Choice({ view: this.view, svg, map: this.map, load: () => this.load(), root: ROOT, onChoose });
    this.tools.field.addEventListener("focus", () => this.prepareFind(), { once: true });
    stage.tabIndex = 0;
    stage.setAttribute("role", "group");
    stage.setAttribute("aria-label", "Picture of the map: arrows move it, plus and minus zoom, 0 shows all of it");
  }

  start() {
    this.marks.showCounts();
    this.showProgress();
    store.subscribe(() => this.showProgress());
    this.restore();
    addEventListener("popstate", () => this.restore());
  }

  /* Fetches roadmap.json, once; whoever asks for it before then waits. */
  async load() {
    const { loadRoadmap } = await import("./roadmap-data.js");
    return loadRoadmap(ROOT);
  }

  async showProgress() {
    const hasBegun = Object.values(store.document.topics).some((entry) => entry.status);
    this.marks.show(status, hasBegun);
    if (hasBegun && !this.marks.needs) {
      const [roadmap, { shortNeeds }] = await Promise.all([this.load(), import("./map-graph.js")]);
      this.marks.needs = shortNeeds(roadmap);
      this.marks.show(status, hasBegun);
    }
    if (this.filter.isOpen) this.applyFilter(this.filter);
  }

  async filters() {
    if (!this.form) {
      const [roadmap, { Filters }] = await Promise.all([this.load(), import("./map-filters.js")]);
      this.form ??= new Filters(roadmap, { stops: this.map.stops, onChange: (filter) => this.filterChanged(filter) });
      this.form.apply(this.form.known(this.filter), status);
    }
    return this.form;
  }

  async filterChanged(filter) {
    await this.applyFilter(filter, { isSaid: true });
    this.keep({ isNew: true });
  }

  async applyFilter(filter, how) {
    const form = await this.filters();
    const known = form.known({ ...this.filter, ...filter });
    this.filter = known;
    form.apply(known, status, how);
    this.tools.showCount(isFiltered(known) ? form.count.textContent : "");
  }

  async prepareFind() {
    const { Find } = await import("./map-find.js");
    this.find ??= new Find(this.tools.field, { load: () => this.load(), onFound: (id) => this.lead(id) });
    if (this.tools.field.value) this.find.suggest(); // typed before the search was there
  }

  /* Leads the reader to a stop, or to a line by its badge. */
  async lead(id) {
    const stop = this.map.stops.get(id);
    const link = stop?.link ?? this.map.lines.get(id)?.name;
    if (!link) return;
    const { x, y } = stop ?? badgeOf(this.map.lines.get(id));
    if (stop?.link.classList.contains("is-out")) await this.applyFilter(everything());
    this.view.go({ x: x + 60, y, zoom: Math.max(LOOK, this.view.place.zoom) }, { isSudden: true });
    this.view.setFree(true);
    link.focus({ preventScroll: true });
    if (stop) await this.choose(id);
    this.view.stage.scrollIntoView({ block: "nearest" });
  }

  choose(id) {
    return this.choice.choose(id);
  }

  /* Writes the address; a choice or a filter is a step that Back undoes, a movement is not. */
  keep({ isNew = false } = {}) {
    if (this.isRestoring) return;
    const { levels, path, source, isOpen } = this.filter;
    const view = this.view.isWhole ? null : this.view.place;
    const address = writeAddress({ stop: this.choice?.chosen ?? null, view, levels, path, source, isOpen });
    if (address === location.hash) return;
    try {
      history[isNew ? "pushState" : "replaceState"](null, "", address || location.pathname + location.search);
    } catch {
      // a page that was opened from a disk has no such address, and browsers allow only so many changes a minute
    }
  }

  async restore() {
    if (!isAddress(location.hash)) return;
    const wanted = readAddress(location.hash);
    this.isRestoring = true;
    try {
      if (isFiltered(wanted) || this.form) await this.applyFilter(wanted);
      if (wanted.view) this.view.go(wanted.view, { isSudden: true });
      else this.view.showWhole({ isSudden: true });
      this.view.setFree(Boolean(wanted.view));
      if (wanted.stop || this.choice.chosen) await this.choice.choose(wanted.stop, { isQuiet: true });
    } finally {
      this.isRestoring = false;
    }
  }
}

/* Without its data the map still moves, and every stop is a link: said once, in place of an error nobody sees. */
addEventListener("unhandledrejection", async (event) => {
  event.preventDefault();
  const { announce } = await import("./announce.js");
  announce("The data of the map could not be loaded. Every stop still links to its page.");
});

const svg = document.querySelector("svg#map");
const stage = svg?.closest(".map-stage");
if (stage) new MapPage(stage, svg).start();
