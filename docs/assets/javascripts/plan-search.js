/* What can be a goal, or be known: topics, whole lines and curated paths, found by a few typed letters. Pure. */

import { spokenRange } from "./plan-effort.js";

/** What the kinds are called, in the order in which equals are listed. */
export const KINDS = { path: "Path", line: "Line", topic: "Topic" };

/** Return every entry: { id, kind, title, detail, color, letter }, and what search looks through. */
export function entriesOf(roadmap) {
  const paths = roadmap.paths.map((path) => entry("path", path, `${path.goals.length} goals`));
  const lines = [...roadmap.chapters.values()].map((chapter) =>
    entry("line", { ...chapter, letter: chapter.line }, `the whole line, ${chapter.topics.length} topics`));
  const topics = [...roadmap.topics.values()].map((topic) => {
    const chapter = roadmap.chapters.get(topic.chapter);
    const detail = [chapter?.title, topic.level, spokenRange(topic.minutes)].filter(Boolean).join(", ");
    return entry("topic", { ...topic, color: chapter?.color, letter: chapter?.line }, detail);
  });
  return [...paths, ...lines, ...topics];
}

function entry(kind, { id, title, color, letter, summary = "", aliases = [] }, detail) {
  const folded = { title_: fold(title), names: fold([id, ...aliases].join(" ")), rest: fold(`${summary} ${detail}`) };
  return { id, kind, title, detail, color, letter, ...folded };
}

const fold = (text) => text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "");

/** Return the entries that hold every word typed, best first; where there are none, those that look most like it. */
export function search(entries, written, most = 12) {
  const words = fold(written).split(/[\s,]+/).filter(Boolean);
  const all = entries.map((each, place) => ({ each, place, score: scoreOf(each, words) }));
  const scored = words.length ? all.filter(({ score }) => score > 0) : all;
  scored.sort((a, b) => b.score - a.score || a.place - b.place);
  if (scored.length || !words.length) return scored.slice(0, most).map(({ each }) => each);
  return alike(entries, written).slice(0, 3).map(({ each }) => each);
}

/* Each word must stand somewhere; the beginning of a word in the title counts most. */
function scoreOf(each, words) {
  let score = 0;
  for (const word of words) {
    const best = wordScore(each, word);
    if (!best) return 0;
    score += best;
  }
  return each.title_.startsWith(words.join(" ")) ? score + 5 : score;
}

function wordScore({ title_, names, rest }, word) {
  if (` ${title_.replace(/[^\p{L}\p{N}+#.]+/gu, " ")}`.includes(` ${word}`)) return 10;
  if (title_.includes(word) || names.includes(word)) return 6;
  return ` ${rest}`.includes(` ${word}`) ? 1 : 0;
}

/** Return the entry most like an id that does not exist, or null. */
export const nearest = (entries, written) => alike(entries, written)[0]?.each ?? null;

function alike(entries, written) {
  const wanted = fold(written);
  const scored = entries.map((each, place) => ({ each, place, score: Math.max(...candidates(each).map((name) => likeness(wanted, name))) }));
  return scored.filter(({ score }) => score >= 0.55).sort((a, b) => b.score - a.score || a.place - b.place);
}

/* The id, its last part, the title: somebody may have typed any of them. */
const candidates = ({ id, title_ }) => [id, id.slice(id.indexOf("/") + 1), title_];

/** Return how alike two texts are, from 0 to 1: one minus the share of letters to change. */
export function likeness(one, other) {
  const longest = Math.max(one.length, other.length);
  if (!longest) return 1;
  if (Math.abs(one.length - other.length) > longest * 0.5) return 0;
  return 1 - distance(one, other) / longest;
}

function distance(one, other) {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      row.push(Math.min(row[j - 1] + 1, above[j] + 1, above[j - 1] + change));
    }
    above = row;
  }
  return above[other.length];
}
