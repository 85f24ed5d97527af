// The address of the map: what is written reads back, and nothing that stands in an address breaks the page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { everything, isAddress, readAddress, writeAddress } from "../../docs/assets/javascripts/map-address.js";

const SOME = { stop: "web/dns", view: { x: 412, y: 300, zoom: 1.5 }, levels: ["core", "optional"], path: "my-plan", source: "2025-raulnq", isOpen: true };

test("the whole map needs no fragment", () => {
  assert.equal(writeAddress(everything()), "");
  assert.deepEqual(readAddress(""), everything());
});

test("what is written reads back", () => assert.deepEqual(readAddress(writeAddress(SOME)), SOME));

test("places are rounded, so that an address stays short", () => {
  const address = writeAddress({ ...everything(), view: { x: 1.4999, y: 2.5001, zoom: 0.33333 } });
  assert.equal(address, "#view=1,3,0.33");
});

test("levels are written in one order", () => {
  assert.equal(writeAddress({ ...everything(), levels: ["deeper", "core"] }), "#level=core,deeper");
});

for (const query of [
  "#stop=<script>", "#stop=../../etc", "#stop=a/b/c", "#stop=", "#view=1,2", "#view=1,2,3,4", "#view=NaN,1,1", "#view=1,2,0", "#view=1,2,-1", "#view=1,2,99",
  "#view=1e9,2,1", "#level=", "#level=all", "#level=core%2Cdeeper%2Coptional", "#path=%00", "#source=A B", "#open=yes", "#%", "#view=%E0%A4%A", `#stop=${"a".repeat(9999)}/!`,
]) {
  test(`the bad address ${query.slice(0, 40)} shows the whole map`, () => assert.deepEqual(readAddress(query), everything()));
}

test("what is good in an address is kept beside what is bad", () => {
  assert.deepEqual(readAddress("#stop=web/dns&view=x&level=deeper,none"), { ...everything(), stop: "web/dns", levels: ["deeper"] });
});

test("a fragment that names a place in the page is none of the map's", () => {
  assert.deepEqual(["", "#", "#web-dns", "#stop=web/dns"].map(isAddress), [true, true, false, true]);
});
