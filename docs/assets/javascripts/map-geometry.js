/* Where things are: how the picture stands in its frame, how arcs run, which part of a track is behind the reader. Pure.

   A place is { x, y, zoom }: the point of the picture, in its own units, that is in the middle of the frame, and how many
   pixels of the page a unit takes. */

export const LARGEST = 4;

/** Return the place at which the whole picture is seen; never larger than it was drawn. */
export function whole(picture, frame) {
  const zoom = Math.min(frame.width / picture.width, frame.height / picture.height, picture.natural);
  return { x: picture.width / 2, y: picture.height / 2, zoom };
}

/** Return a place held within bounds: the middle stays inside the picture, and the zoom within reach. */
export function held({ x, y, zoom }, picture, frame, covered = 0) {
  const inside = (value, most) => Math.min(Math.max(value, 0), most);
  const lowest = picture.height + covered / zoom; // what is behind the panel can be moved out from under it
  return { x: inside(x, picture.width), y: inside(y, lowest), zoom: heldZoom(zoom, picture, frame) };
}

export const heldZoom = (zoom, picture, frame) => Math.min(Math.max(zoom, whole(picture, frame).zoom * 0.8), LARGEST);

/** Return the place after zooming at a point of the frame that stays where it is. */
export function zoomedAt(place, frame, point, zoom) {
  const [right, down] = [point.x - frame.width / 2, point.y - frame.height / 2];
  return { x: place.x + right / place.zoom - right / zoom, y: place.y + down / place.zoom - down / zoom, zoom };
}

/** Return the place, moved as little as it takes to see a box { left, top, right, bottom } clear of the frame's edges.

    `covered` is how much of the frame's lower part something else covers. */
export function revealing(place, frame, box, covered = 0, margin = 24) {
  const { zoom } = place;
  const shift = (low, high, from, to) => (low < from ? low - from : high > to ? Math.min(high - to, low - from) : 0);
  const half = { x: frame.width / 2 / zoom, y: frame.height / 2 / zoom };
  const edge = margin / zoom;
  const [left, right] = [place.x - half.x + edge, place.x + half.x - edge];
  const [top, bottom] = [place.y - half.y + edge, place.y + half.y - edge - covered / zoom];
  return { zoom, x: place.x + shift(box.left, box.right, left, right), y: place.y + shift(box.top, box.bottom, top, bottom) };
}

/** Name how far away the reader is: what is too small to be read is not drawn. */
export function distance(zoom) {
  if (zoom >= 0.55) return "near";
  if (zoom >= 0.4) return "far";
  return zoom >= 0.2 ? "farther" : "farthest";
}

/** Return the path of an arc from one station to another; on one line it bows to the left, where no names stand. */
export function arc(from, to, gap = 13) {
  if (Math.abs(from.x - to.x) < 40) {
    const bow = Math.min(from.x, to.x) - Math.min(26 + Math.abs(to.y - from.y) * 0.28, 150);
    const [first, second] = [from.y + (to.y - from.y) * 0.25, to.y + (from.y - to.y) * 0.25];
    return `M${from.x},${from.y}C${round(bow)},${round(first)} ${round(bow)},${round(second)} ${shortened({ x: bow, y: second }, to, gap)}`;
  }
  const bend = { x: (from.x + to.x) / 2 - (to.y - from.y) * 0.12, y: (from.y + to.y) / 2 - Math.abs(to.x - from.x) * 0.12 };
  return `M${from.x},${from.y}Q${round(bend.x)},${round(bend.y)} ${shortened(bend, to, gap)}`;
}

/** Return the path between neighbors on one line. */
export const straight = (from, to, gap = 13) => `M${from.x},${from.y}L${shortened(from, to, gap)}`;

/* The arrow ends at the rim of the station, not in its middle. */
function shortened(before, to, gap) {
  const length = Math.hypot(to.x - before.x, to.y - before.y) || 1;
  const share = Math.max(0, length - gap) / length;
  return `${round(before.x + (to.x - before.x) * share)},${round(before.y + (to.y - before.y) * share)}`;
}

const round = (number) => Math.round(number * 10) / 10;

/** Read the path of a track, as scripts/roadmap/mapping writes it ("M10,12v40l8,8h30"), as polylines. */
export function polylines(path) {
  const found = [];
  for (const [, kind, numbers] of path.matchAll(/([Mlhv])([-\d.,]+)/g)) {
    const [one, other] = numbers.split(",").map(Number);
    if (kind === "M") found.push([[one, other]]);
    else {
      const [x, y] = found.at(-1).at(-1);
      found.at(-1).push([x + (kind === "v" ? 0 : one), y + (kind === "l" ? other : kind === "v" ? one : 0)]);
    }
  }
  return found;
}

/** Return the path of those parts of polylines that lie at these heights, [[top, bottom], …]. */
export function partsBetween(lines, heights) {
  let path = "";
  for (const line of lines) {
    for (let index = 1; index < line.length; index += 1) {
      for (const [top, bottom] of heights) path += cut(line[index - 1], line[index], top, bottom);
    }
  }
  return path;
}

function cut([x0, y0], [x1, y1], top, bottom) {
  const [low, high] = [Math.max(Math.min(y0, y1), top), Math.min(Math.max(y0, y1), bottom)];
  if (low > high || (low === high && y0 !== y1)) return "";
  const at = (y) => (y1 === y0 ? x0 : x0 + ((x1 - x0) * (y - y0)) / (y1 - y0));
  return y0 === y1 ? `M${x0},${y0}H${x1}` : `M${round(at(low))},${low}L${round(at(high))},${high}`;
}
