/* A plan as text for other programs: a Markdown checklist, a table (CSV), a calendar (iCalendar). Pure. */

import { addDays, spokenDay } from "./plan-dates.js";
import { byWeek, counted, listed } from "./plan-sheet.js";
import { spokenTime } from "./roadmap-index.js";

/** Return the plan as a Markdown checklist. `root` is the address of the site, `address` that of this plan. */
export function asMarkdown(sheet, root, address) {
  const [first, last] = [sheet.rows[0]?.from ?? sheet.start, sheet.lastDay ?? sheet.start].map((day) => spokenDay(day, ""));
  const facts = `${counted(sheet.count, "topic")}, ${sheet.range} at ${sheet.hours} hours a week, from ${first} to ${last}`;
  const lines = [`# Plan: ${markdown(listed(sheet.goals))}`, "", `${facts}. [Open the plan](${address})`];
  for (const { week, from, rows } of byWeek(sheet.rows)) {
    lines.push("", `## Week ${week}, from ${spokenDay(from, "")}`, "", ...rows.flatMap((row) => markdownItem(row, root)));
  }
  return `${lines.join("\n")}\n`;
}

function markdownItem(row, root) {
  const reasons = row.reasons.map(({ title, because }) => `    - because ${markdown(because)}, for ${markdown(title)}`);
  return [`- [ ] [${markdown(row.title)}](${root}${row.id}/), ${row.level}, ${row.rangeText}${row.isGoal ? ", a goal" : ""}`, ...reasons];
}

const markdown = (text) => text.replace(/[\\`*_[\]<>#|]/g, "\\$&");

const COLUMNS = [
  "step", "topic", "title", "line", "level", "minutes", "minutes_fast", "minutes_slow", "minutes_total",
  "week", "from", "to", "goal", "because", "address",
];

/** Return the plan as CSV (RFC 4180): a head, then a row for each step. */
export function asTable(sheet, root) {
  const rows = sheet.rows.map((row, index) => [
    index + 1, row.id, row.title, row.chapter.title, row.level, row.minutes, ...row.range, row.total, row.week, row.from, row.to,
    row.isGoal ? "yes" : "no", row.reasons.map(({ title, because }) => `${because} (for ${title})`).join("; "), `${root}${row.id}/`,
  ]);
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/* A spreadsheet takes a text that begins with one of these signs for a formula; a quote before it keeps it a text. */
function cell(value) {
  const text = /^[=+\-@\t\r]/.test(String(value)) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Return the plan as a calendar (RFC 5545): an all-day event for each step. `stamp` is now, in milliseconds. */
export function asCalendar(sheet, root, stamp) {
  const time = new Date(stamp).toISOString().replace(/[-:]|\.\d+/g, "");
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Backend Roadmap//Plan//EN", "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(`Backend Roadmap: ${listed(sheet.goals)}`)}`,
    ...sheet.rows.flatMap((row) => event(row, root, time)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/* The UID is the topic's: a calendar that takes in a later plan moves the event instead of adding another. */
function event(row, root, time) {
  const reasons = row.reasons.map(({ title, because }) => `Because ${because}, for ${title}.`);
  return [
    "BEGIN:VEVENT", `UID:${row.id.replaceAll("/", ".")}@plan.backend-roadmap`, `DTSTAMP:${time}`,
    `DTSTART;VALUE=DATE:${row.from.replaceAll("-", "")}`, `DTEND;VALUE=DATE:${addDays(row.to, 1).replaceAll("-", "")}`,
    `SUMMARY:${escaped(`${row.title} (${spokenTime(row.minutes)})`)}`,
    `DESCRIPTION:${escaped([row.summary, ...reasons].filter(Boolean).join("\n"))}`,
    `URL:${root}${row.id}/`, "TRANSP:TRANSPARENT", "END:VEVENT",
  ];
}

const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");

/** Fold a line at 75 octets, never inside a letter; what goes on begins with a blank. */
export function fold(line) {
  const parts = [""];
  let size = 0;
  for (const letter of line) {
    const octets = new TextEncoder().encode(letter).length;
    if (size + octets > 75) {
      parts.push(" ");
      size = 1;
    }
    parts[parts.length - 1] += letter;
    size += octets;
  }
  return parts.join("\r\n");
}
