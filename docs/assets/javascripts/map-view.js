/* Moves and enlarges the picture in its frame, by a CSS transform alone: the drawing itself is never laid out again.

   What moves is a sheet around the SVG, as large as the whole picture was seen first: much larger, and browsers would
   paint again what is far outside the frame. While it moves, a glass before it keeps the pointer from finding stops, which
   takes longer than a frame; names appear and go when it has come to rest. No class of an element around the SVG ever
   changes, since the theme's stylesheet has browsers style all that is inside such an element anew. */

import { element } from "./element.js";
import Panzoom from "../vendor/panzoom/panzoom.js";
import { distance, held, heldZoom, LARGEST, revealing, whole, zoomedAt } from "./map-geometry.js";

const SETTLED = 160; // milliseconds without movement
const STILL = matchMedia("(prefers-reduced-motion: reduce)");

export class MapView {
  /** `onSettled()` is called whenever the picture has come to rest at another place. */
  constructor(stage, svg, onSettled) {
    Object.assign(this, { stage, svg, onSettled, timer: 0, covered: 0, isFree: false });
    const [width, height] = [svg.viewBox.baseVal.width, svg.viewBox.baseVal.height];
    this.picture = { width, height, natural: Number(svg.getAttribute("width")) / width };
    this.frame = { width: stage.clientWidth, height: stage.clientHeight };
    this.base = whole(this.picture, this.frame).zoom;
    this.half = { width: (width * this.base) / 2, height: (height * this.base) / 2 };
    this.sheet = svg.parentElement;
    Object.assign(this.sheet.style, { width: `${width * this.base}px`, height: `${height * this.base}px` });
    this.sheet.dataset.live = "";
    this.glass = stage.appendChild(element("div", { class: "map-glass", hidden: true }));
    this.panzoom = Panzoom(this.sheet, {
      noBind: true, cursor: "", overflow: "clip", touchAction: "", minScale: 0.001, maxScale: LARGEST / this.base, duration: 220,
      handleStartEvent: () => {}, ...this.start(),
    });
    this.sheet.addEventListener("panzoomchange", () => this.moved());
    new ResizeObserver(() => this.resized()).observe(stage);
    this.showWhole({ isSudden: true });
  }

  scaleOf(zoom) {
    return zoom / this.base;
  }

  start() {
    const { x, y } = this.shiftOf(whole(this.picture, this.frame));
    return { startX: x, startY: y };
  }

  /* Panzoom scales about the middle of the element, then shifts it by pixels of the element. */
  shiftOf({ x, y, zoom }) {
    const scale = this.scaleOf(zoom);
    const shift = (frame, half, at) => (frame / 2 - half) / scale - at * this.base + half;
    return { x: shift(this.frame.width, this.half.width, x), y: shift(this.frame.height, this.half.height, y) };
  }

  /** Return where the picture stands: { x, y, zoom }. */
  get place() {
    const scale = this.panzoom.getScale();
    const { x, y } = this.panzoom.getPan();
    const at = (frame, half, shift) => ((frame / 2 - half) / scale - shift + half) / this.base;
    return { x: at(this.frame.width, this.half.width, x), y: at(this.frame.height, this.half.height, y), zoom: scale * this.base };
  }

  /** Tell whether the whole picture is seen. */
  get isWhole() {
    const [now, all] = [this.place, whole(this.picture, this.frame)];
    return Math.abs(now.zoom / all.zoom - 1) < 0.02 && Math.hypot(now.x - all.x, now.y - all.y) * now.zoom < 4;
  }

  get isMoving() {
    return this.timer !== 0;
  }

  /** Go to a place. `isAnimated` glides there, `isSudden` is there before anything else happens. */
  go(place, { isAnimated = false, isSudden = false } = {}) {
    const scale = this.scaleOf(heldZoom(place.zoom, this.picture, this.frame));
    const shift = this.shiftOf({ ...place, zoom: scale * this.base });
    const animate = isAnimated && !STILL.matches;
    if (scale !== this.panzoom.getScale()) this.panzoom.zoom(scale, { animate: false, force: true, silent: true });
    this.panzoom.pan(shift.x, shift.y, { animate, force: true });
    if (isSudden) {
      this.sheet.style.transition = "none";
      this.sheet.style.transform = `scale(${scale}) translate(${shift.x}px, ${shift.y}px)`;
      this.showDistance();
    }
    this.moved();
  }

  showWhole(how) {
    this.go(whole(this.picture, this.frame), how);
    this.setFree(false);
  }

  /** Zoom by a factor, at a point of the frame or its middle. */
  zoomBy(factor, point = { x: this.frame.width / 2, y: this.frame.height / 2 }, how = {}) {
    const { place } = this;
    const zoom = heldZoom(place.zoom * factor, this.picture, this.frame);
    if (zoom !== place.zoom) this.go(zoomedAt(place, this.frame, point, zoom), how);
    if (factor > 1) this.setFree(true);
    return zoom !== place.zoom;
  }

  /** Move by pixels. */
  panBy(right, down, how = {}) {
    const { place } = this;
    this.go(held({ ...place, x: place.x + right / place.zoom, y: place.y + down / place.zoom }, this.picture, this.frame, this.covered), how);
  }

  /** Move so that a box of the picture is seen; with `least`, near enough to be read. */
  reveal(box, { least = 0, ...how } = {}) {
    const now = this.place;
    const isTooFar = now.zoom < least;
    const place = isTooFar ? { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, zoom: least } : now;
    const wanted = revealing(place, this.frame, box, this.covered);
    if (isTooFar || Math.hypot(wanted.x - now.x, wanted.y - now.y) * now.zoom > 1) this.go(wanted, how);
    if (isTooFar) this.setFree(true);
  }

  /** Let one finger move the picture (free) or scroll the page. */
  setFree(isFree) {
    if (this.isFree === isFree) return;
    this.isFree = isFree;
    this.stage.toggleAttribute("data-free", isFree);
    this.onFree?.(isFree);
  }

  showDistance() {
    const far = distance(this.place.zoom);
    if (this.svg.dataset.distance !== far) this.svg.dataset.distance = far;
  }

  moved() {
    if (!this.timer) this.hold(true);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), SETTLED);
  }

  hold(isMoving) {
    this.sheet.style.willChange = isMoving ? "transform" : "";
    this.glass.hidden = !isMoving;
  }

  settle() {
    this.timer = 0;
    const { place } = this;
    const inside = held(place, this.picture, this.frame, this.covered);
    if (Math.hypot(inside.x - place.x, inside.y - place.y) * place.zoom > 1) {
      this.go(inside, { isAnimated: true });
      return;
    }
    this.hold(false);
    this.showDistance();
    this.onSettled();
  }

  resized() {
    const { clientWidth: width, clientHeight: height } = this.stage;
    if (width === this.frame.width && height === this.frame.height) return;
    const [place, wasWhole] = [this.place, this.isWhole];
    this.frame = { width, height };
    if (wasWhole) this.showWhole({ isSudden: true });
    else this.go(place, { isSudden: true });
  }
}
