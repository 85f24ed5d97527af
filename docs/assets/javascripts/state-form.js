/* What a saved document may hold, table by table. What does not fit is never taken in: it may come from anybody's file. */

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*(?:#[a-z0-9-]+)?$/;
const STATUS = new Set(["learning", "done", "skipped", null]);
const LONGEST_TEXT = 100_000;
const MOST_LINKS = 100;
const LATEST = 8_640_000_000_000_000; // the last moment that a Date knows

/** The tables: whether an entry's values fit, what a cleared one holds, whether ids are topics (or start with one). */
export const TABLES = {
  /* topic -> { status } */
  topics: { fits: ({ status }) => STATUS.has(status), cleared: { status: null }, byTopic: true },
  /* topic -> { text, links: [{ title, address }] }, the reader's own */
  notes: { fits: isNote, cleared: { text: "", links: [] }, byTopic: true },
  /* topic#question -> the numbers of a ts-fsrs card; times in milliseconds */
  cards: { fits: isCard, cleared: { reps: 0 }, byTopic: true },
  /* group of alternatives -> { topic }, the member chosen */
  choices: {
    fits: ({ topic }) => topic === null || isId(topic),
    cleared: { topic: null },
    byTopic: false,
    rename: (entry, now) => (entry.topic ? { ...entry, topic: now(entry.topic) } : entry),
  },
  /* name -> { value }: the plan, and how the reader wants things */
  settings: {
    fits: ({ value }) => JSON.stringify(value ?? null).length <= LONGEST_TEXT,
    cleared: { value: null },
    byTopic: false,
    rename: (entry, now) => ({ ...entry, value: renamedInside(entry.value, now) }),
  },
};

/** Tell whether a text can be an id. Names that objects have by themselves are not. */
export const isId = (id) => typeof id === "string" && id.length <= 200 && ID.test(id);

/** Tell whether an entry fits its table. */
export function isEntry(table, entry) {
  return isPlain(entry) && isTime(entry.at) && TABLES[table].fits(entry);
}

/** Tell whether a change of a status reads. */
export const isEvent = (event) => isPlain(event) && isId(event.topic) && STATUS.has(event.status) && isTime(event.at);

const isPlain = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const isTime = (value) => Number.isFinite(value) && value >= 0 && value <= LATEST;

function isNote({ text, links }) {
  const isText = typeof text === "string" && text.length <= LONGEST_TEXT;
  return isText && (links === undefined || (Array.isArray(links) && links.length <= MOST_LINKS && links.every(isLink)));
}

/* Only addresses of the web: a link from a file must not run anything. */
function isLink(link) {
  if (!isPlain(link) || typeof link.title !== "string" || link.title.length > 500) return false;
  return isWebAddress(link.address);
}

/** Tell whether a text is an address that may be linked to: http or https. */
export function isWebAddress(text) {
  if (typeof text !== "string" || text.length > 2000) return false;
  try {
    return ["http:", "https:"].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}

function isCard(card) {
  return Object.entries(card).every(([name, value]) => /^[a-z_]+$/.test(name) && Number.isFinite(value));
}

function renamedInside(value, now) {
  if (typeof value === "string") return isId(value) && value.includes("/") ? now(value) : value;
  if (Array.isArray(value)) return value.map((each) => renamedInside(each, now));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamedInside(each, now)]));
}
