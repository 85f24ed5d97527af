/* A reader's progress as one document: what it may hold, and every change to it. Pure: no page, no storage, no clock.

   { form, version, topics, notes, cards, choices, settings, history }

   Each table maps an id to an entry with `at`, the time of its last change in milliseconds since 1970. A cleared entry
   stays, empty, so that a merge with an older copy does not bring it back. `history` lists every change of a status. */

import { isEntry, isEvent, isId, TABLES } from "./state-form.js";

export const FORM = "backend-roadmap-progress";
export const VERSION = 1;
export const STATUSES = ["learning", "done", "skipped"];
/** The largest text that is read, in characters: a thousand times what a year of use writes. */
export const LARGEST = 20_000_000;

export function empty() {
  const tables = Object.fromEntries(Object.keys(TABLES).map((name) => [name, {}]));
  return { form: FORM, version: VERSION, ...tables, history: [] };
}

/** Read a text as a document.

    Returns { document, dropped } where it reads, `dropped` naming entries that do not; { newer: true, document, dropped }
    for a later version of the form, of which only what is understood is in `document`; otherwise { problem }, a sentence. */
export function parse(text) {
  if (text.length > LARGEST) return { problem: `It is too large: ${text.length} characters, and at most ${LARGEST} are read.` };
  let data;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { problem: `It is not JSON, or was cut short: ${error.message}.` };
  }
  if (data?.form !== FORM) return { problem: `It is JSON, but not saved progress: "form" is not "${FORM}".` };
  if (!Number.isInteger(data.version) || data.version < 1) return { problem: `It has the version ${JSON.stringify(data.version)}, which is not a number from 1 up.` };
  const dropped = [];
  const document = empty();
  for (const name of Object.keys(TABLES)) document[name] = readTable(name, data[name], dropped);
  document.history = readHistory(data.history, dropped);
  return data.version > VERSION ? { newer: true, document, dropped } : { document, dropped };
}

function readTable(name, table, dropped) {
  if (table === undefined) return {};
  if (table === null || typeof table !== "object" || Array.isArray(table)) {
    dropped.push(name);
    return {};
  }
  const good = Object.entries(table).filter(([id, entry]) => {
    const reads = isId(id) && isEntry(name, entry);
    if (!reads) dropped.push(`${name}: ${id.slice(0, 80)}`);
    return reads;
  });
  return Object.fromEntries(good);
}

function readHistory(history, dropped) {
  if (history === undefined) return [];
  if (!Array.isArray(history)) {
    dropped.push("history");
    return [];
  }
  const good = history.filter(isEvent);
  if (good.length < history.length) dropped.push(`history: ${history.length - good.length} entries`);
  return ordered(good);
}

/** Write a document as text; the same document gives the same text, whatever order it was made in. */
export function write(document) {
  const tables = Object.keys(TABLES).map((name) => [name, sorted(document[name])]);
  return `${JSON.stringify({ form: FORM, version: VERSION, ...Object.fromEntries(tables), history: document.history }, null, 1)}\n`;
}

const sorted = (table) => Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Merge two documents: of each entry the newest stays, the history is the union. The order of the two does not matter. */
export function merge(one, other) {
  const merged = empty();
  for (const name of Object.keys(TABLES)) {
    merged[name] = { ...one[name] };
    for (const [id, entry] of Object.entries(other[name])) {
      const known = entryOf(merged, name, id);
      if (!known || isNewer(entry, known)) merged[name][id] = entry;
    }
  }
  merged.history = ordered([...one.history, ...other.history]);
  return merged;
}

/** Tell which of two entries stays. Two devices may change one in the same millisecond; then the text decides, on both alike. */
export function isNewer(entry, known) {
  if (entry.at !== known.at) return entry.at > known.at;
  return canonical(entry) > canonical(known);
}

/** Write a value as text that does not depend on the order of its keys. */
export function canonical(value) {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
}

/** Return the history in order, each event once. */
export function ordered(events) {
  const known = new Map(events.map(({ topic, status, at }) => [`${at} ${topic} ${status}`, { topic, status, at }]));
  return [...known.values()].sort((a, b) => a.at - b.at || (a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : 0));
}

/** Tell whether two documents hold the same. */
export const isSame = (one, other) => canonical({ ...one }) === canonical({ ...other });

/** Return an entry of a table, or undefined. */
export const entryOf = (document, table, id) => (Object.hasOwn(document[table], id) ? document[table][id] : undefined);

/** Return a topic's status: "learning", "done", "skipped", or null. */
export const statusOf = (document, topic) => entryOf(document, "topics", topic)?.status ?? null;

/** Return the document with an entry set; null clears it. `now` is what the clock says, in milliseconds. */
export function put(document, table, id, values, now) {
  const at = stamp(document, now);
  return { ...document, [table]: { ...document[table], [id]: { ...(values ?? TABLES[table].cleared), at } } };
}

/** Return the document with a topic's status set, null to clear it, and the change in its history. */
export function setStatus(document, topic, status, now) {
  if (statusOf(document, topic) === status) return document;
  const changed = put(document, "topics", topic, { status }, now);
  const { at } = changed.topics[topic];
  return { ...changed, history: [...document.history, { topic, status, at }] };
}

/* A clock that was set back must not make a change look older than the one it follows. */
function stamp(document, now) {
  let newest = 0;
  for (const name of Object.keys(TABLES)) {
    for (const { at } of Object.values(document[name])) newest = Math.max(newest, at);
  }
  return Math.max(now, newest + 1);
}
