/* The stops and lines of the drawn map, read once from the SVG that the build wrote; and how parts of it are made. */

const SVG = "http://www.w3.org/2000/svg";

/** Make an SVG element; children are nodes or text. */
export function drawn(tag, attributes = {}, ...children) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

/** Return { stops, lines }: stops by topic id { id, title, level, sources, x, y, box, link, line, entry }, in the order
    of the picture, and lines by chapter id { id, name, node, stops }; `entry` is the stop's place in the list beside. */
export function readStops(svg) {
  const [stops, lines] = [new Map(), new Map()];
  const entries = new Map([...document.querySelectorAll(".map-list__stop")].map((link) => [link.getAttribute("href"), link.closest("li")]));
  for (const node of svg.querySelectorAll(".map__line")) {
    const line = { id: node.dataset.chapter, node, name: node.querySelector(".map__name"), stops: [] };
    for (const link of node.querySelectorAll(".map__stop")) {
      const stop = { ...readStop(link, line), entry: entries.get(link.getAttribute("href")) ?? null };
      line.stops.push(stop);
      stops.set(stop.id, stop);
    }
    lines.set(line.id, line);
  }
  return { stops, lines };
}

function readStop(link, line) {
  const { topic, level, sources, x, y } = link.dataset;
  const [left, top] = [Number(x), Number(y)];
  const area = link.firstElementChild;
  const side = (name) => Number(area.getAttribute(name));
  const box = { left: left + side("x"), top: top + side("y"), right: left + side("x") + side("width"), bottom: top + side("y") + side("height") };
  return { id: topic, title: titleOf(link), level, sources: sources.split(" ").filter(Boolean), x: left, y: top, box, link, line };
}

/** Return the words of a label without the letters of other lines behind it. */
function titleOf(link) {
  const parts = [...link.querySelector("text").childNodes].filter((node) => !node.classList?.contains("map__mark"));
  return parts.map((node) => node.textContent.trim()).filter(Boolean).join(" ");
}

/** Return the place of a line's badge. */
export function badgeOf(line) {
  const [x, y] = line.name.getAttribute("transform").match(/-?[\d.]+/g).map(Number);
  return { x, y };
}

/** Return the stop that an event happened on, or undefined. */
export const stopAt = (stops, target) => stops.get(target.closest?.("a.map__stop")?.dataset.topic);
