/* What a reader's document says about the roadmap: totals, history, a checklist, what an import would change. Pure. */

import { spokenTime, tally } from "./roadmap-index.js";
import { statusOf } from "./state.js";

const WORDS = { learning: "learning", done: "done", skipped: "skipped" };

/** Return the tally of each chapter, with the chapter, and of everything: { chapters: [{ chapter, ...tally }], all }. */
export function report(roadmap, document) {
  const status = (id) => statusOf(document, id);
  const topics = [...roadmap.topics.values()];
  const chapters = [...roadmap.chapters.values()].map((chapter) => ({
    chapter,
    ...tally(topics.filter((topic) => topic.chapter === chapter.id), status),
  }));
  return { chapters, all: tally(topics, status) };
}

/** Say a tally in one sentence. */
export function spokenTally({ count, done, learning, skipped, minutesDone, minutesLeft }) {
  const rest = [learning && `${learning} begun`, skipped && `${skipped} skipped`].filter(Boolean).join(", ");
  const left = minutesLeft ? `about ${spokenTime(minutesLeft)} left` : "nothing left";
  return `${done} of ${count} stops done${rest ? `, ${rest}` : ""}: ${spokenTime(minutesDone)} behind you, ${left}.`;
}

/** Group the history by day, newest first: [{ day: "2026-11-24", events: [{ topic, status, at }] }]. `zone` is minutes behind UTC. */
export function historyByDay(document, zone) {
  const days = new Map();
  for (const event of [...document.history].reverse()) {
    const day = new Date(event.at - zone * 60_000).toISOString().slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return [...days].map(([day, events]) => ({ day, events }));
}

/** Return the name of a topic, also of one that the roadmap does not know (any more). */
export const titleOf = (roadmap, id) => roadmap.topics.get(id.split("#")[0])?.title ?? id;

/** Return everything as a Markdown checklist, notes included; `root` is the site's address. */
export function asMarkdown(roadmap, document, root) {
  const { chapters, all } = report(roadmap, document);
  const lines = ["# My backend roadmap", "", spokenTally(all), ""];
  for (const { chapter, done, count } of chapters) {
    lines.push(`## ${chapter.title} (${done} of ${count})`, "");
    const inside = [...roadmap.topics.values()].filter((topic) => topic.chapter === chapter.id);
    lines.push(...inside.flatMap((topic) => checklistItem(topic, document, root)), "");
  }
  return lines.join("\n");
}

function checklistItem(topic, document, root) {
  const status = statusOf(document, topic.id);
  const box = status === "done" ? "[x]" : "[ ]";
  const word = status && status !== "done" ? ` (${WORDS[status]})` : "";
  const note = document.notes[topic.id];
  const text = note?.text ? note.text.split("\n").map((line) => `  > ${line}`.trimEnd()) : [];
  const links = (note?.links ?? []).map((link) => `  - [${link.title.replace(/([[\]\\])/g, "\\$1")}](<${link.address.replaceAll(">", "%3E")}>)`);
  return [`- ${box} [${topic.title}](${new URL(`${topic.id}/`, root)})${word}`, ...text, ...links];
}

/** Say what a change to an entry means, in a few words; `change` is one of state.differences. */
export function spokenChange(roadmap, { table, id, from, to }) {
  const title = titleOf(roadmap, id);
  if (table === "topics") return `${title}: ${to.status ?? "cleared"}${from?.status ? `, was ${from.status}` : ""}`;
  if (table === "notes") return `${title}: notes ${from ? "changed" : "added"}`;
  if (table === "cards") return `${title}: a question ${from ? "answered again" : "answered"}`;
  if (table === "choices") return `Choice of ${roadmap.groups.get(id)?.title ?? id}: ${to.topic ? titleOf(roadmap, to.topic) : "cleared"}`;
  return id === "plan" ? "Your plan" : `Setting: ${id}`;
}
