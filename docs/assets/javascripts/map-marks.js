/* Draws on the map where the reader stands: signs on the stops, counts at the badges, and the track inked behind them. */

import { element } from "./element.js";
import { partsBetween, polylines } from "./map-geometry.js";
import { badgeOf, drawn } from "./map-stops.js";
import { MARK_TEXT, markOf } from "./progress-marks.js";

/* Inside a disc of radius 6: a check, a quarter, a dash. A stop that is ready has a ring around it instead. */
const SIGNS = { done: "M-3.1,0.2L-1,2.5L3.2,-2.4", learning: "M0,-3.6A3.6,3.6 0 0 1 3.6,0H0Z", skipped: "M-3,0H3" };

export class Marks {
  constructor(svg, { stops, lines }) {
    Object.assign(this, { svg, stops, lines, marks: new Map(), needs: null, hasBegun: false });
  }

  /** Show what is kept. `needs` maps ids to what they need in short; until it is known no stop is marked ready. */
  show(statusOf, hasBegun) {
    const changed = new Set(this.hasBegun === hasBegun ? [] : this.lines.values());
    this.hasBegun = hasBegun;
    this.svg.toggleAttribute("data-has-progress", hasBegun);
    for (const stop of this.stops.values()) {
      const mark = markOf(stop.id, this.needs?.get(stop.id), statusOf, hasBegun && this.needs !== null);
      if (mark === (this.marks.get(stop.id) ?? "")) continue;
      this.marks.set(stop.id, mark);
      this.showMark(stop, mark);
      changed.add(stop.line);
    }
    for (const line of changed) this.showLine(line);
  }

  showMark({ link, entry }, mark) {
    link.dataset.progress = mark;
    for (const old of link.querySelectorAll(".map__sign, .map__ready, .map__said")) old.remove();
    if (SIGNS[mark]) link.insertBefore(drawn("path", { class: "map__sign", d: SIGNS[mark] }), link.querySelector("text"));
    if (mark === "ready") link.firstElementChild.after(drawn("circle", { class: "map__ready", r: 11.5 }));
    if (mark) link.querySelector("text").append(drawn("tspan", { class: "map__said" }, `, ${MARK_TEXT[mark]}`)); // for who does not see signs
    entry?.querySelector(".mark")?.remove();
    if (mark) entry?.querySelector(".map-list__stop").append(element("span", { class: "mark" }, ` (${MARK_TEXT[mark]})`));
  }

  showLine(line) {
    const total = line.stops.length;
    const done = line.stops.filter((stop) => this.marks.get(stop.id) === "done").length;
    const facts = line.name.querySelector(".map__facts");
    facts.dataset.facts ??= facts.textContent;
    facts.textContent = this.hasBegun ? facts.dataset.facts.replace(/^\d+ stops?/, `${done}/${total} done`) : facts.dataset.facts;
    this.countOf(line).textContent = this.hasBegun ? `${done}/${total}` : String(total);
    this.inkTrack(line);
  }

  /* The count beside the badge is what is left to read from far away. */
  countOf(line) {
    line.count ??= line.name.appendChild(drawn("text", { class: "map__count", x: 20, y: 6, "aria-hidden": "true" }));
    return line.count;
  }

  inkTrack(line) {
    line.behind?.remove();
    line.behind = null;
    const heights = [];
    let top = badgeOf(line).y;
    for (const stop of line.stops) {
      if (this.marks.get(stop.id) === "done") heights.push([top, stop.y]);
      top = stop.y;
    }
    if (!heights.length) return;
    const track = line.node.querySelector(".map__track");
    line.lines ??= polylines(track.getAttribute("d"));
    line.behind = drawn("path", { class: "map__behind", d: partsBetween(line.lines, heights) });
    track.after(line.behind);
  }

  /** Show the counts of all lines, as from the first moment on. */
  showCounts() {
    for (const line of this.lines.values()) this.countOf(line).textContent ||= String(line.stops.length);
  }
}
