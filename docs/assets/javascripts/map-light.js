/* Lights a stop with all that it needs and what it opens: a veil dims the map, and above it stand arcs and the stops they
   join. Needs are solid arcs with an arrow, what is opened is dashed.

   All of it is drawn in an SVG of its own that lies above the map, so that the map need not be styled or drawn again. */

import { arc, straight } from "./map-geometry.js";
import { around } from "./map-graph.js";
import { drawn } from "./map-stops.js";

export class Light {
  constructor(svg, { stops }) {
    Object.assign(this, { stops, shown: null });
    const [width, height] = ["width", "height"].map((name) => svg.getAttribute(name));
    this.arcs = drawn("g", { class: "map__arcs" });
    this.echoes = drawn("g", { class: "map__echoes" });
    const veil = drawn("rect", { class: "map__veil", width: "100%", height: "100%" });
    const attributes = { class: "map map--above", viewBox: svg.getAttribute("viewBox"), width, height, "aria-hidden": "true" };
    this.above = drawn("svg", attributes, drawn("defs", {}, arrow("map-arrow"), arrow("map-arrow-on")), veil, this.arcs, this.echoes);
    this.above.toggleAttribute("hidden", true);
    svg.after(this.above);
  }

  /** Light a stop, or nothing (null). */
  show(roadmap, id) {
    if (id === this.shown) return;
    this.shown = id;
    this.above.toggleAttribute("hidden", id === null);
    const { needs, edges, opens } = id === null ? { needs: [], edges: [], opens: [] } : around(roadmap, id);
    const ids = new Set([...needs, ...opens.map((edge) => edge.after), ...(id === null ? [] : [id])]);
    this.arcs.replaceChildren(...this.arcsOf(id, edges, opens));
    this.echoes.replaceChildren(...[...ids].filter((each) => this.stops.has(each)).map((each) => this.echo(this.stops.get(each), each === id)));
  }

  arcsOf(id, edges, opens) {
    const far = edges.filter((edge) => edge.after !== id).map((edge) => this.arc(edge, "map__arc map__arc--far", "map-arrow"));
    const near = edges.filter((edge) => edge.after === id).map((edge) => this.arc(edge, "map__arc", "map-arrow"));
    const on = opens.map((edge) => this.arc(edge, "map__arc map__arc--on", "map-arrow-on"));
    return [...far, ...on, ...near].filter(Boolean);
  }

  arc({ before, after }, name, arrow) {
    const [from, to] = [this.stops.get(before), this.stops.get(after)];
    if (!from || !to) return null;
    const places = [from, to].map((stop) => stop.line.stops.indexOf(stop));
    const areNeighbors = from.line === to.line && from.x === to.x && Math.abs(places[0] - places[1]) === 1;
    return drawn("path", { class: name, d: (areNeighbors ? straight : arc)(from, to), "marker-end": `url(#${arrow})` });
  }

  /* A copy of what a stop looks like, without its link: the stop itself stays below, and keeps the focus. */
  echo(stop, isChosen) {
    const attributes = { "data-line": stop.line.node.dataset.line, "data-level": stop.level, transform: stop.link.getAttribute("transform") };
    const copy = drawn("g", { class: "map__stop map__echo", ...attributes });
    if (isChosen) copy.append(drawn("circle", { class: "map__chosen", r: 14 }));
    copy.append(...[...stop.link.children].slice(1).map((child) => child.cloneNode(true)));
    if (stop.link.dataset.progress) copy.dataset.progress = stop.link.dataset.progress;
    return copy;
  }
}

const HEAD = { viewBox: "0 0 10 10", refX: 8, refY: 5, markerWidth: 9, markerHeight: 9, markerUnits: "userSpaceOnUse", orient: "auto" };

const arrow = (id) => drawn("marker", { id, class: `map__${id.slice(4)}`, ...HEAD }, drawn("path", { d: "M0,0L10,5L0,10L2.5,5Z" }));
