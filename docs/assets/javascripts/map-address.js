/* What the reader looks at, as the fragment of an address, and back:
   #stop=web/dns&view=412,300,1.5&level=core,deeper&path=system-design&source=2025-raulnq&open=1. Pure.

   The fragment and not the query, because a changed query makes browsers style every link of the page anew. An address
   may come from anywhere: what does not read is left out, and the page shows what is left. */

export const LEVELS = ["core", "deeper", "optional"];

/** Return what is looked at where nothing is said: the whole map, every stop, none chosen. */
export const everything = () => ({ stop: null, view: null, levels: [...LEVELS], path: "", source: "", isOpen: false });

const ID = /^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/;
const NUMBER = /^-?\d{1,6}(?:\.\d{1,4})?$/;

/** Tell whether a fragment is about the map; others name a place in the page. */
export const isAddress = (fragment) => fragment.length < 2 || fragment.includes("=");

/** Read a fragment; `view` is { x, y, zoom }: the place of the picture in the middle, and how many pixels a unit takes. */
export function readAddress(fragment) {
  const found = new URLSearchParams(fragment.slice(1));
  const name = (key) => (ID.test(found.get(key) ?? "") ? found.get(key) : null);
  return {
    ...everything(),
    stop: name("stop"),
    view: readPlace(found.get("view") ?? ""),
    levels: readLevels(found.get("level")),
    path: name("path") ?? "",
    source: name("source") ?? "",
    isOpen: found.get("open") === "1",
  };
}

function readPlace(text) {
  const parts = text.split(",");
  if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return null;
  const [x, y, zoom] = parts.map(Number);
  return zoom > 0 && zoom <= 20 ? { x, y, zoom } : null;
}

function readLevels(text) {
  const named = LEVELS.filter((level) => (text ?? "").split(",").includes(level));
  return named.length ? named : [...LEVELS];
}

/** Return the fragment that says it, "" for the whole map; the same look gives the same text. */
export function writeAddress({ stop, view, levels, path, source, isOpen }) {
  const pairs = [];
  if (stop) pairs.push(`stop=${stop}`);
  if (view) pairs.push(`view=${Math.round(view.x)},${Math.round(view.y)},${Math.round(view.zoom * 100) / 100}`);
  if (levels.length < LEVELS.length) pairs.push(`level=${LEVELS.filter((level) => levels.includes(level)).join(",")}`);
  if (path) pairs.push(`path=${path}`);
  if (source) pairs.push(`source=${source}`);
  if (isOpen) pairs.push("open=1");
  return pairs.length ? `#${pairs.join("&")}` : "";
}
