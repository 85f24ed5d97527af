/* The one module that touches storage. It keeps the reader's document, shares it between tabs, and never loses a text
   that it cannot read.

   Every write reads what is stored, merges and writes: entries carry their times, so whichever tab writes last, both
   end with the same. Without storage (private mode, quota, a file on disk) the document lives as long as the page. */

import { empty, isSame, merge, parse, write } from "./state.js";

const KEY = "backend-roadmap.progress";
const ASIDE = "backend-roadmap.set-aside.";

class Store {
  #area;
  #listeners = new Set();
  #canWrite = true;
  #known = null; // the text that was set aside last

  /** `area` is a Storage or null; `clock` returns milliseconds since 1970. */
  constructor(area, clock = Date.now) {
    this.#area = area;
    this.clock = clock;
    this.document = empty();
    /** Kinds of notices that apply: see notice-texts.js. */
    this.notices = new Set();
    if (area) this.#load();
    else this.notices.add("forbidden");
  }

  #load() {
    const text = this.#read(KEY);
    if (text === null) return;
    const found = this.#parse(text);
    if (found) this.document = found;
  }

  /* A text that does not read is kept under another key before anything is written in its place. */
  #parse(text) {
    const found = parse(text);
    if (found.newer) {
      this.notices.add("newer");
      this.#canWrite = false;
    } else if ((found.problem || found.dropped.length) && text !== this.#known) {
      this.notices.add("aside");
      this.#canWrite = this.#write(ASIDE + this.clock(), text);
      this.#known = text;
    }
    return found.document;
  }

  #read(key) {
    try {
      return this.#area.getItem(key);
    } catch {
      this.notices.add("forbidden");
      this.#area = null;
      return null;
    }
  }

  #write(key, text) {
    try {
      this.#area.setItem(key, text);
      return true;
    } catch {
      this.notices.add("full");
      return false;
    }
  }

  /** Change the document: `edit(document, now)` returns the new one. What is stored meanwhile is merged in. */
  change(edit) {
    this.#takeIn();
    this.document = edit(this.document, this.clock());
    this.#save();
    this.#tell("here");
  }

  /* Returns whether what is stored is unlike what this page knows now. */
  #takeIn() {
    const text = this.#area && this.#canWrite ? this.#read(KEY) : null;
    if (text === null) return true;
    const found = this.#parse(text);
    if (!found) return true;
    this.document = merge(this.document, found);
    return !isSame(this.document, found);
  }

  /** Put a document that was made of this one in its place, entries that are gone included. */
  replace(document) {
    this.document = document;
    this.#save();
    this.#tell("here");
  }

  #save() {
    if (!this.#area || !this.#canWrite) return;
    if (this.#write(KEY, write(this.document))) this.notices.delete("full");
  }

  /** Call `listener(document, from)` after each change; `from` is "here" or "elsewhere". Returns what ends it. */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(from) {
    for (const listener of [...this.#listeners]) listener(this.document, from);
  }

  /** Take in what another tab wrote; write again only where this page knew something that it did not. */
  onElsewhere(key) {
    if (key !== KEY && key !== null) return;
    if (this.#area && this.#canWrite && this.#read(KEY) === null) this.document = empty(); // deleted in another tab
    else if (this.#takeIn()) this.#save();
    this.#tell("elsewhere");
  }

  /** Forget everything, here and in storage, also what was set aside. */
  deleteAll() {
    this.document = empty();
    this.#canWrite = true;
    this.notices.delete("aside");
    this.notices.delete("newer");
    try {
      for (const key of [KEY, ...this.#asideKeys()]) this.#area?.removeItem(key);
    } catch {
      this.notices.add("forbidden");
    }
    this.#tell("here");
  }

  #asideKeys() {
    if (!this.#area) return [];
    return Array.from({ length: this.#area.length }, (_, index) => this.#area.key(index)).filter((key) => key?.startsWith(ASIDE));
  }

  /** Return the texts that were set aside because they could not be read: [{ key, time, text }]. */
  setAside() {
    return this.#asideKeys().sort().map((key) => ({ key, time: Number(key.slice(ASIDE.length)), text: this.#read(key) ?? "" }));
  }

  /** Delete one text that was set aside. */
  deleteAside(key) {
    if (key.startsWith(ASIDE)) this.#area?.removeItem(key);
    if (!this.#asideKeys().length) this.notices.delete("aside");
  }
}

function localArea() {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** Make a store over a Storage, for tests. */
export const openStore = (area, clock) => new Store(area, clock);

/** The store of this page. */
export const store = openStore(localArea());

globalThis.addEventListener?.("storage", (event) => store.onElsewhere(event.key));
