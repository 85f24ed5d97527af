/* Where a reader stands, as marks on the stops that a page shows. Pure: texts and attributes go in and out. */

/** Read the needs of a stop: "web/urls l/go|l/php" is one topic and one of two alternatives. */
export const readNeeds = (text) => (text ?? "").split(" ").filter(Boolean).map((need) => need.split("|"));

/** Return the mark of a stop: its status, "ready" where all it needs is behind the reader, or "".

    Nothing is marked ready before the first status is set: a new reader has a first stop, not twenty. */
export function markOf(topic, needs, statusOf, hasBegun) {
  const status = statusOf(topic);
  if (status) return status;
  const isBehind = (id) => ["done", "skipped"].includes(statusOf(id));
  return hasBegun && readNeeds(needs).every((members) => members.some(isBehind)) ? "ready" : "";
}

/** What a mark means, in words, for those who do not see it. */
export const MARK_TEXT = { learning: "learning", done: "done", skipped: "skipped", ready: "ready for you" };

/** Choose what comes next among stops as the page lists them, [{ id, level, needs }]: begun first, then ready ones, core first. */
export function nextStops(stops, statusOf) {
  const marked = stops.map((stop) => ({ ...stop, mark: markOf(stop.id, stop.needs, statusOf, true) }));
  const levels = ["core", "deeper", "optional"];
  const ready = marked.filter((stop) => stop.mark === "ready");
  ready.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level)); // stable: reading order within a level
  return [...marked.filter((stop) => stop.mark === "learning"), ...ready];
}

/** Count what is done on each line: Map of chapter -> number. */
export function doneByChapter(topics) {
  const counts = new Map();
  for (const [id, { status }] of Object.entries(topics)) {
    if (status !== "done") continue;
    const chapter = id.split("/")[0];
    counts.set(chapter, (counts.get(chapter) ?? 0) + 1);
  }
  return counts;
}
