/* What a reader asks of the planner, checked against the roadmap. Pure.

   A wish is { goals, known, choices, hours, start }: goals and known name topics, lines or curated paths; start is null for
   "from today on". It may come from a link, from storage or from a file, so nothing in it is trusted. */

import { HOURS, isDay, nearestDay, spokenDay } from "./plan-dates.js";
import { entriesOf, nearest } from "./plan-search.js";
import { plan } from "./plan.js";

/** Return the wish of somebody who has said nothing yet. */
export const noWish = () => ({ goals: [], known: [], choices: {}, hours: HOURS.usual, start: null });

/** Return { wish, problems }: what can be used of a raw wish, and a sentence about each thing that cannot.

    A problem is { text } or { text, label, mend }, `mend(wish)` being the wish with the nearest match. */
export function checked(roadmap, raw) {
  const problems = [];
  const names = (field, words) => checkedNames(roadmap, field, words, list(raw[field]), problems);
  const wish = {
    goals: names("goals", "a goal"),
    known: names("known", "something you know"),
    choices: checkedChoices(roadmap, raw.choices ?? {}, problems),
    hours: checkedHours(raw.hours, problems),
    start: checkedStart(raw.start, problems),
  };
  return { wish, problems };
}

const list = (value) => (Array.isArray(value) ? value : []);

function checkedNames(roadmap, field, words, names, problems) {
  const found = new Set();
  for (const name of names) {
    const now = currentName(roadmap, name);
    if (now) found.add(now);
    else problems.push(unknownName(roadmap, field, words, String(name)));
  }
  return [...found];
}

/** Return the id that a name stands for by now, or null. */
function currentName(roadmap, name) {
  if (typeof name !== "string") return null;
  const now = Object.hasOwn(roadmap.aliases, name) ? roadmap.aliases[name] : name.replace(/^plan\//, "");
  return roadmap.topics.has(now) || roadmap.chapters.has(now) || pathOf(roadmap, now) ? now : null;
}

const pathOf = (roadmap, id) => roadmap.paths.find((path) => path.id === id);

function unknownName(roadmap, field, words, name) {
  const text = `"${shortened(name)}" is named as ${words}, but the roadmap has no such topic, line or path.`;
  const near = nearest(entriesOf(roadmap), name);
  if (!near) return { text };
  const mend = (wish) => ({ ...wish, [field]: [...new Set([...wish[field], near.id])] });
  return { text: `${text} The nearest is ${near.title}.`, label: `Take ${near.title}`, mend };
}

const shortened = (text) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

function checkedChoices(roadmap, choices, problems) {
  const found = {};
  for (const [group, choice] of Object.entries(choices)) {
    const topic = typeof choice === "string" ? roadmap.topics.get(currentName(roadmap, choice)) : undefined;
    if (topic?.group === group) found[group] = topic.id;
    else if (choice !== null) problems.push(unknownChoice(roadmap, group, String(choice)));
  }
  return found;
}

function unknownChoice(roadmap, group, choice) {
  const known = roadmap.groups.get(group);
  if (!known) return { text: `"${shortened(group)}" is no choice that the roadmap offers; it is left open.` };
  const titles = known.members.map((id) => roadmap.topics.get(id).title);
  const text = `"${shortened(choice)}" is no alternative of "${known.title}": choose among ${titles.join(", ")}. It is left open.`;
  const near = nearest(entriesOf(roadmap).filter((entry) => known.members.includes(entry.id)), choice);
  if (!near) return { text };
  return { text, label: `Take ${near.title}`, mend: (wish) => ({ ...wish, choices: { ...wish.choices, [group]: near.id } }) };
}

function checkedHours(written, problems) {
  if (written === undefined || written === null) return HOURS.usual;
  const hours = Number(String(written).trim().replace(",", ".") || Number.NaN);
  if (hours >= HOURS.least && hours <= HOURS.most) return hours;
  const taken = hours > HOURS.most ? HOURS.most : hours > 0 ? HOURS.least : HOURS.usual;
  const range = `write a number from ${HOURS.least} to ${HOURS.most}`;
  problems.push({ text: `"${shortened(String(written))}" hours a week cannot be planned with: ${range}. ${taken} is taken instead.` });
  return taken;
}

function checkedStart(written, problems) {
  if (written === undefined || written === null) return null;
  if (isDay(written)) return written;
  const near = nearestDay(written);
  const text = `"${shortened(String(written))}" is no day of the calendar; a day is written like 2026-12-01. The plan starts today instead.`;
  problems.push(near ? { text, label: `Start on ${spokenDay(near, "")}`, mend: (wish) => ({ ...wish, start: near }) } : { text });
  return null;
}

/** Return what plan() and without() take: names as topics, a path's choices below the reader's, what is done as known.

    `statusOf` tells a topic's status. What is skipped is left out; it counts as known only where that is said. */
export function requestOf(roadmap, wish, statusOf) {
  const paths = wish.goals.map((name) => pathOf(roadmap, name)).filter(Boolean);
  const goals = [...new Set(wish.goals.flatMap((name) => pathOf(roadmap, name)?.goals ?? [name]))];
  const known = new Set(wish.known.flatMap((name) => topicsOf(roadmap, name)));
  const skipped = new Set();
  for (const id of roadmap.topics.keys()) {
    if (statusOf(id) === "done") known.add(id);
    else if (statusOf(id) === "skipped" && !known.has(id)) skipped.add(id);
  }
  return { goals, known: [...known], choices: Object.assign({}, ...paths.map((path) => path.choices), wish.choices), leaveOut: skipped };
}

function topicsOf(roadmap, name) {
  if (roadmap.topics.has(name)) return [name];
  return pathOf(roadmap, name)?.goals ?? [...roadmap.topics.values()].filter((topic) => topic.chapter === name).map((topic) => topic.id);
}

/** Return the plan of a wish. */
export function planOf(roadmap, wish, statusOf) {
  const { goals, known, choices, leaveOut } = requestOf(roadmap, wish, statusOf);
  return plan(roadmap, goals, known, choices, leaveOut);
}
