// The picture in its frame, arcs between stations, and the part of a track that lies behind a reader.
import assert from "node:assert/strict";
import { test } from "node:test";
import { arc, distance, held, heldZoom, LARGEST, partsBetween, polylines, revealing, straight, whole, zoomedAt } from "../../docs/assets/javascripts/map-geometry.js";

const PICTURE = { width: 1000, height: 500, natural: 1.2 };
const FRAME = { width: 500, height: 400 };

test("the whole picture fits its frame and is never larger than it was drawn", () => {
  assert.deepEqual(whole(PICTURE, FRAME), { x: 500, y: 250, zoom: 0.5 });
  assert.equal(whole(PICTURE, { width: 5000, height: 5000 }).zoom, 1.2);
});

test("the point under the pointer stays there while one zooms", () => {
  const before = { x: 500, y: 250, zoom: 0.5 };
  const point = { x: 100, y: 300 };
  const under = ({ x, y, zoom }) => [x + (point.x - 250) / zoom, y + (point.y - 200) / zoom];
  assert.deepEqual(under(zoomedAt(before, FRAME, point, 2)), under(before));
});

test("neither zoom nor place leaves its bounds", () => {
  assert.equal(heldZoom(100, PICTURE, FRAME), LARGEST);
  assert.equal(heldZoom(0.001, PICTURE, FRAME), 0.4);
  assert.deepEqual(held({ x: -90, y: 9000, zoom: 1 }, PICTURE, FRAME), { x: 0, y: 500, zoom: 1 });
  assert.deepEqual(held({ x: 0, y: 9000, zoom: 2 }, PICTURE, FRAME, 300), { x: 0, y: 650, zoom: 2 });
});

const BOX = { left: 480, top: 240, right: 520, bottom: 260 };

test("what is seen already is not moved", () => {
  const place = { x: 500, y: 250, zoom: 1 };
  assert.deepEqual(revealing(place, FRAME, BOX), place);
});

test("what lies outside is brought in, clear of the edge and of what covers the frame", () => {
  const seen = revealing({ x: 0, y: 0, zoom: 2 }, FRAME, BOX, 100);
  assert.ok(BOX.right <= seen.x + 250 / 2 - 12 && BOX.left >= seen.x - 250 / 2 + 12);
  assert.ok(BOX.bottom <= seen.y + (200 - 100) / 2 - 12 && BOX.top >= seen.y - 200 / 2 + 12);
});

test("a box wider than the frame shows its beginning", () => {
  const seen = revealing({ x: 0, y: 250, zoom: 4 }, FRAME, { left: 600, right: 900, top: 240, bottom: 260 });
  assert.ok(Math.abs(seen.x - 250 / 4 + 6 - 600) < 1e-9);
});

test("names go with distance, then titles", () => {
  assert.deepEqual([2, 0.55, 0.5, 0.3, 0.1].map(distance), ["near", "near", "far", "farther", "farthest"]);
});

test("an arc begins at its station and ends at the rim of the other", () => {
  const path = arc({ x: 100, y: 100 }, { x: 400, y: 100 });
  assert.match(path, /^M100,100Q/);
  const [x, y] = path.split(" ").at(-1).split(",").map(Number);
  assert.ok(Math.abs(Math.hypot(x - 400, y - 100) - 13) < 0.2);
});

test("an arc on one line bows to the left, where no names stand", () => {
  const bends = arc({ x: 100, y: 100 }, { x: 100, y: 300 }).match(/C(-?[\d.]+)/);
  assert.ok(Number(bends[1]) < 80);
  assert.equal(straight({ x: 5, y: 0 }, { x: 5, y: 24 }), "M5,0L5,11");
});

test("a track is read as it is written", () => {
  assert.deepEqual(polylines("M10,12v40l8,-8h30M0,0h5"), [[[10, 12], [10, 52], [18, 44], [48, 44]], [[0, 0], [5, 0]]]);
});

test("the track between two heights is cut out of it, slopes too", () => {
  assert.equal(partsBetween(polylines("M0,0v100"), [[20, 40], [60, 200]]), "M0,20L0,40M0,60L0,100");
  assert.equal(partsBetween(polylines("M0,0l100,100"), [[25, 50]]), "M25,25L50,50");
  assert.equal(partsBetween(polylines("M0,30h10M0,90h10"), [[20, 40]]), "M0,30H10");
  assert.equal(partsBetween(polylines("M0,0v100"), [[100, 120], [200, 300]]), "");
});
