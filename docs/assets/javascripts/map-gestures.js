/* What a hand does on the picture: drag, wheel, pinch, keys.

   One finger scrolls the page until the reader has zoomed in or has freed the picture with its button; two fingers zoom at
   any time. On a wide screen the wheel zooms; on a narrow one, where the picture is a part of a long page, it takes Ctrl. */

const CLICK = 6; // pixels: whoever moves less has clicked
const STEP = 60; // pixels: how far an arrow moves the picture
const WIDE = matchMedia("(min-width: 60em)");

export class Gestures {
  constructor(view) {
    Object.assign(this, { view, hands: new Map(), isDragging: false, hasMoved: false, pinch: null });
    const { stage } = view;
    stage.addEventListener("pointerdown", (event) => this.down(event));
    stage.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    stage.addEventListener("keydown", (event) => this.key(event));
    stage.addEventListener("dragstart", (event) => event.preventDefault());
    stage.addEventListener("click", (event) => this.click(event), true);
    this.onMove = (event) => this.move(event);
    this.onUp = (event) => this.up(event);
  }

  down(event) {
    const isOther = event.pointerType === "mouse" && event.button !== 0;
    if (isOther || event.target.closest("button")) return;
    if (!this.hands.size) this.listen(true);
    this.hands.set(event.pointerId, { event, x: event.clientX, y: event.clientY });
    if (this.hands.size === 1) this.hasMoved = false;
    if (this.hands.size === 2) this.startPinch();
    else if (event.pointerType !== "touch" || this.view.isFree) this.startDrag(event);
  }

  listen(isOn) {
    const change = isOn ? "addEventListener" : "removeEventListener";
    document[change]("pointermove", this.onMove, { passive: true });
    for (const name of ["pointerup", "pointercancel"]) document[change](name, this.onUp);
  }

  startDrag(event) {
    this.isDragging = true;
    this.view.panzoom.handleDown(event);
  }

  startPinch() {
    this.endDrag();
    const { left, top } = this.view.stage.getBoundingClientRect();
    this.pinch = { ...this.spread(), left, top };
    this.hasMoved = true;
  }

  spread() {
    const [one, other] = [...this.hands.values()];
    return { length: Math.hypot(one.x - other.x, one.y - other.y) || 1, x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
  }

  move(event) {
    const hand = this.hands.get(event.pointerId);
    if (!hand) return;
    Object.assign(hand, { x: event.clientX, y: event.clientY });
    if (Math.hypot(hand.x - hand.event.clientX, hand.y - hand.event.clientY) > CLICK) this.hasMoved = true;
    if (this.pinch) this.movePinch();
    else if (this.isDragging && this.hasMoved) this.view.panzoom.handleMove(event);
  }

  movePinch() {
    const [before, now] = [this.pinch, this.spread()];
    this.view.panBy(before.x - now.x, before.y - now.y);
    this.view.zoomBy(now.length / before.length, { x: now.x - before.left, y: now.y - before.top });
    Object.assign(this.pinch, now);
  }

  up(event) {
    if (!this.hands.delete(event.pointerId)) return;
    if (event.type === "pointercancel") this.hasMoved = true;
    this.pinch = null;
    this.endDrag(event);
    if (!this.hands.size) this.listen(false);
    else if (this.view.isFree) this.resume();
  }

  endDrag(event = [...this.hands.values()][0].event) {
    if (this.isDragging) this.view.panzoom.handleUp(event);
    this.isDragging = false;
  }

  /* The finger that stays goes on dragging from where it is. */
  resume() {
    const [[pointerId, { x, y, event }]] = this.hands;
    this.startDrag({ pointerId, clientX: x, clientY: y, target: event.target });
  }

  /* Who has dragged has not meant the link under the pointer. */
  click(event) {
    if (!this.hasMoved || event.detail === 0 || event.target.closest("button")) return;
    event.preventDefault();
    event.stopPropagation();
  }

  wheel(event) {
    const isMeant = event.ctrlKey || event.metaKey;
    if (!WIDE.matches && !isMeant) return;
    const pixels = event.deltaY * (event.deltaMode === 1 ? 30 : event.deltaMode === 2 ? 400 : 1);
    const factor = Math.exp(-Math.max(-120, Math.min(120, pixels)) * (event.ctrlKey ? 0.008 : 0.002));
    const { left, top } = this.view.stage.getBoundingClientRect();
    const hasZoomed = this.view.zoomBy(factor, { x: event.clientX - left, y: event.clientY - top });
    if (hasZoomed || isMeant) event.preventDefault();
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const how = { isAnimated: true };
    const arrow = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (["+", "="].includes(event.key)) this.view.zoomBy(1.4, undefined, how);
    else if (["-", "_"].includes(event.key)) this.view.zoomBy(1 / 1.4, undefined, how);
    else if (event.key === "0") this.view.showWhole(how);
    else if (arrow && event.target === this.view.stage) this.view.panBy(arrow[0] * STEP, arrow[1] * STEP);
    else return;
    event.preventDefault();
  }
}
