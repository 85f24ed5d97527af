/* The picture as a file of its own: as SVG with its styles inside, or drawn to PNG at twice its size. */

import { drawn } from "./map-stops.js";

const KEPT = [
  "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "font-size", "font-weight", "font-style",
  "text-anchor", "text-decoration-line",
];
const USUAL = {
  fill: "rgb(0, 0, 0)", stroke: "none", "stroke-width": "1px", "stroke-dasharray": "none", "stroke-linecap": "butt", "stroke-linejoin": "miter",
  "font-weight": "400", "font-style": "normal", "text-anchor": "start", "text-decoration-line": "none",
};
const ADDED = ".map__arcs, .map__count, .map__said";
const OWN = ".map__sign, .map__ready, .map__behind";
const SHAPES = "text, tspan, path, circle, rect";
const FONT = 'system-ui,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif';
const LARGEST = 16_000; // pixels: what browsers draw on at most

/** Return the SVG as text. `isLight` draws it in light colors, `hasProgress` with the reader's marks. */
export function asSvg(svg, { isLight, hasProgress, note }) {
  const { body } = document;
  const before = { scheme: body.dataset.mdColorScheme, distance: svg.dataset.distance, progress: svg.hasAttribute("data-has-progress") };
  const marked = hasProgress ? [] : [...svg.querySelectorAll("[data-progress]")].map((node) => [node, node.dataset.progress]);
  if (isLight) body.dataset.mdColorScheme = "default";
  svg.dataset.distance = "near";
  if (!hasProgress) svg.removeAttribute("data-has-progress");
  for (const [node] of marked) delete node.dataset.progress;
  try {
    return written(svg, hasProgress, note);
  } finally {
    body.dataset.mdColorScheme = before.scheme;
    svg.dataset.distance = before.distance;
    svg.toggleAttribute("data-has-progress", before.progress);
    for (const [node, mark] of marked) node.dataset.progress = mark;
  }
}

function written(svg, hasProgress, note) {
  const copy = svg.cloneNode(true);
  const styles = new Map();
  const [nodes, copies] = [svg, copy].map((root) => [...root.querySelectorAll(SHAPES)]);
  nodes.forEach((node, index) => copies[index].setAttribute("data-style", nameOf(styleOf(node), styles)));
  for (const node of copy.querySelectorAll(hasProgress ? ADDED : `${ADDED}, ${OWN}`)) node.remove();
  if (!hasProgress) forgetProgress(copy);
  for (const node of copy.querySelectorAll("*")) tidy(node);
  for (const name of ["style", "class", "role", "data-distance", "data-has-progress"]) copy.removeAttribute(name);
  copy.querySelector("desc").textContent += ` ${note}`;
  const { width, height } = svg.viewBox.baseVal;
  const rules = [...styles].map(([text, name]) => `.${name}{${text}}`).join("\n");
  copy.querySelector("desc").after(
    drawn("style", {}, `text{font-family:${FONT}}\n${rules}`),
    drawn("rect", { width, height, fill: getComputedStyle(document.body).backgroundColor }));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

function styleOf(node) {
  const computed = getComputedStyle(node);
  const pairs = KEPT.map((name) => [name, computed.getPropertyValue(name)]).filter(([name, value]) => value !== USUAL[name]);
  return pairs.map((pair) => pair.join(":")).join(";");
}

/* What looks the same shares one rule. */
function nameOf(text, styles) {
  if (!styles.has(text)) styles.set(text, `s${styles.size}`);
  return styles.get(text);
}

function forgetProgress(copy) {
  for (const node of copy.querySelectorAll(".map__facts[data-facts]")) node.textContent = node.dataset.facts;
}

function tidy(node) {
  const { style } = node.dataset;
  if (node.localName === "a") node.setAttribute("href", new URL(node.getAttribute("href"), location.href.split(/[?#]/)[0]));
  for (const { name } of [...node.attributes]) if (/^(?:class|tabindex|aria-hidden|data-.*)$/.test(name)) node.removeAttribute(name);
  if (style) node.setAttribute("class", style);
}

/** Draw an SVG text at twice its size, or as large as fits; resolves to a blob. Rejects where it cannot be drawn. */
export async function asPng(text, { width, height }) {
  const scale = Math.min(2, LARGEST / width, LARGEST / height);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error("the browser could not draw it");
  return blob;
}
