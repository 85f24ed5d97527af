// The store over a storage of the test's own: two tabs, full, forbidden, corrupt, newer.
import assert from "node:assert/strict";
import { test } from "node:test";
import { empty, FORM, parse, setStatus, statusOf, write } from "../../docs/assets/javascripts/state.js";
import { NOTICES } from "../../docs/assets/javascripts/notice-texts.js";
import { openStore } from "../../docs/assets/javascripts/storage.js";

const KEY = "backend-roadmap.progress";

class Area {
  constructor(entries = {}, room = Infinity) {
    this.entries = new Map(Object.entries(entries));
    this.room = room;
  }
  get length() { return this.entries.size; }
  key(index) { return [...this.entries.keys()][index] ?? null; }
  getItem(key) { return this.entries.get(key) ?? null; }
  removeItem(key) { this.entries.delete(key); }
  setItem(key, text) {
    if (text.length > this.room) throw new Error("QuotaExceededError");
    this.entries.set(key, text);
  }
}

let time = 1000;
const open = (area) => openStore(area, () => time++);
const mark = (store, topic, status = "done") => store.change((document, now) => setStatus(document, topic, status, now));
const kept = (area) => parse(area.getItem(KEY)).document;

test("what is marked is there in the next visit", () => {
  const area = new Area();
  mark(open(area), "web/dns");
  assert.equal(statusOf(open(area).document, "web/dns"), "done");
});

test("two tabs that both write lose nothing", () => {
  const area = new Area();
  const [one, other] = [open(area), open(area)];
  mark(one, "web/dns");
  mark(other, "web/urls");
  mark(one, "web/cookies-and-state", "learning");
  assert.deepEqual(Object.keys(kept(area).topics).sort(), ["web/cookies-and-state", "web/dns", "web/urls"]);
});

test("a tab that overwrote another one's change is put right when it hears of it", () => {
  const area = new Area();
  const one = open(area);
  mark(one, "web/dns");
  area.setItem(KEY, write(setStatus(empty(), "web/urls", "done", 5000))); // written without having seen web/dns
  one.onElsewhere(KEY);
  assert.deepEqual(Object.keys(kept(area).topics).sort(), ["web/dns", "web/urls"]);
});

test("a listener hears of changes here and elsewhere until it ends", () => {
  const area = new Area();
  const [one, other] = [open(area), open(area)];
  const heard = [];
  const end = one.subscribe((document, from) => heard.push([from, Object.keys(document.topics).length]));
  mark(one, "web/dns");
  mark(other, "web/urls");
  one.onElsewhere(KEY);
  end();
  mark(one, "web/tls");
  assert.deepEqual(heard, [["here", 1], ["elsewhere", 2]]);
});

test("another key of the storage is none of our business", () => {
  const area = new Area();
  const one = open(area);
  let heard = 0;
  one.subscribe(() => { heard += 1; });
  one.onElsewhere("__palette");
  assert.equal(heard, 0);
});

test("without storage it works for the visit and says so", () => {
  const store = open(null);
  mark(store, "web/dns");
  assert.equal(statusOf(store.document, "web/dns"), "done");
  assert.deepEqual([...store.notices], ["forbidden"]);
});

test("a storage that throws at every touch is as none", () => {
  const forbidden = new Proxy({}, { get() { throw new Error("SecurityError"); } });
  const store = open(forbidden);
  mark(store, "web/dns");
  assert.equal(statusOf(store.document, "web/dns"), "done");
  assert.ok(store.notices.has("forbidden"));
});

test("a full storage keeps what it had, and the change stays in the page", () => {
  const area = new Area();
  mark(open(area), "web/dns");
  area.room = 10;
  const store = open(area);
  mark(store, "web/urls");
  assert.equal(statusOf(store.document, "web/urls"), "done");
  assert.equal(statusOf(kept(area), "web/dns"), "done");
  assert.ok(store.notices.has("full"));
  area.room = Infinity;
  mark(store, "web/tls");
  assert.ok(!store.notices.has("full"));
  assert.equal(Object.keys(kept(area).topics).length, 3);
});

test("a text that cannot be read is set aside unchanged, and can be had and deleted", () => {
  const area = new Area({ [KEY]: "{broken" });
  const store = open(area);
  assert.ok(store.notices.has("aside"));
  mark(store, "web/dns");
  assert.deepEqual(store.setAside().map((each) => each.text), ["{broken"]);
  assert.equal(statusOf(kept(area), "web/dns"), "done");
  store.deleteAside(store.setAside()[0].key);
  assert.deepEqual(store.setAside(), []);
  assert.ok(!store.notices.has("aside"));
});

test("an unreadable text that cannot be set aside is not overwritten", () => {
  const area = new Area({ [KEY]: "{broken" }, 3);
  const store = open(area);
  mark(store, "web/dns");
  assert.equal(area.getItem(KEY), "{broken");
});

test("entries that do not fit are set aside with the whole text, and the others are used", () => {
  const text = JSON.stringify({ form: FORM, version: 1, topics: { "web/dns": { status: "done", at: 1 }, "web/urls": { status: "odd", at: 1 } } });
  const store = open(new Area({ [KEY]: text }));
  assert.equal(statusOf(store.document, "web/dns"), "done");
  assert.equal(store.setAside()[0].text, text);
});

test("a newer version's text is shown and never overwritten", () => {
  const text = JSON.stringify({ form: FORM, version: 9, topics: { "web/dns": { status: "done", at: 1 } } });
  const area = new Area({ [KEY]: text });
  const store = open(area);
  mark(store, "web/urls");
  assert.equal(area.getItem(KEY), text);
  assert.equal(statusOf(store.document, "web/dns"), "done");
  assert.ok(store.notices.has("newer"));
});

test("a tab of an older version stops writing when a newer one has written", () => {
  const area = new Area();
  const store = open(area);
  mark(store, "web/dns");
  const newer = JSON.stringify({ form: FORM, version: 2, topics: {} });
  area.setItem(KEY, newer);
  mark(store, "web/urls");
  assert.equal(area.getItem(KEY), newer);
});

test("deleting everything leaves nothing, in this tab and in others", () => {
  const area = new Area({ [KEY]: "{broken" });
  const [one, other] = [open(area), open(area)];
  mark(one, "web/dns");
  mark(other, "web/urls");
  one.deleteAll();
  other.onElsewhere(KEY);
  mark(other, "web/tls");
  assert.deepEqual(Object.keys(kept(area).topics), ["web/tls"]);
  assert.deepEqual([...area.entries.keys()], [KEY]);
});

test("every notice says what the reader can do", () => {
  for (const text of Object.values(NOTICES)) assert.match(text, /save|reload/);
});
