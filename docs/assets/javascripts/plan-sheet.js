/* A plan with everything that is said about it: titles, lines, days, totals. What the page shows and the exports write. Pure. */

import { calendar, daysBetween } from "./plan-dates.js";
import { spokenRange } from "./plan-effort.js";

/** Return { goals, hours, start, rows, count, minutes, range, lastDay, weeks, isLate } for a plan and the wish it came from.

    A row is a step with what its topic and its chapter are called, its days and weeks (see calendar), `isGoal`, and its
    reasons and alternatives by title. `isLate` tells that the start is past, and the plan therefore begins today. */
export function sheetOf(roadmap, wish, { steps, minutes, goals }, today) {
  const start = wish.start ?? today;
  const days = calendar(steps, wish.hours, start, today);
  const rows = steps.map((step, index) => rowOf(roadmap, step, days[index], goals.includes(step.topic)));
  return {
    goals: wish.goals.map((name) => titleOf(roadmap, name)),
    hours: wish.hours,
    start,
    rows,
    count: rows.length,
    minutes,
    range: rows.length ? spokenRange(minutes) : "",
    lastDay: rows.at(-1)?.to ?? null,
    weeks: rows.length ? rows.at(-1).lastWeek - rows[0].week + 1 : 0,
    isLate: daysBetween(start, today) > 0,
  };
}

function rowOf(roadmap, step, days, isGoal) {
  const topic = roadmap.topics.get(step.topic);
  const chapter = roadmap.chapters.get(topic.chapter);
  const named = (id) => ({ id, title: roadmap.topics.get(id).title });
  return {
    id: topic.id,
    title: topic.title,
    summary: topic.summary,
    level: topic.level,
    chapter: { id: topic.chapter, title: chapter?.title ?? topic.chapter, letter: chapter?.line ?? "", color: chapter?.color ?? "gray" },
    minutes: step.minutes,
    total: step.total,
    range: topic.minutes_range,
    rangeText: spokenRange(step.minutes),
    ...days,
    isGoal,
    group: topic.group,
    reasons: step.reasons.map(({ neededBy, because }) => ({ ...named(neededBy), because })),
    insteadOf: step.insteadOf.map(named),
  };
}

/** Return the title of a topic, a line or a path. */
export function titleOf(roadmap, name) {
  const found = roadmap.topics.get(name) ?? roadmap.chapters.get(name) ?? roadmap.paths.find((path) => path.id === name);
  return found?.title ?? name;
}

/** Return the rows by the week in which each is begun: [{ week, from, rows }]. */
export function byWeek(rows) {
  const weeks = [];
  for (const row of rows) {
    if (weeks.at(-1)?.week !== row.week) weeks.push({ week: row.week, from: row.weekFrom, rows: [] });
    weeks.at(-1).rows.push(row);
  }
  return weeks;
}

/** Return the parts of a sentence that lists titles: "A", "A and B", "A, B and C". */
export function listed(titles) {
  if (titles.length < 2) return titles.join("");
  return `${titles.slice(0, -1).join(", ")} and ${titles.at(-1)}`;
}

/** Return "1 stop", "3 stops". */
export const counted = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
