// A plan as a checklist, a table and a calendar, as other programs read them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { asCalendar, asMarkdown, asTable, fold } from "../../docs/assets/javascripts/plan-formats.js";
import { noWish, planOf } from "../../docs/assets/javascripts/plan-request.js";
import { byWeek, counted, listed, sheetOf } from "../../docs/assets/javascripts/plan-sheet.js";
import { SHOP } from "./plan-roadmap.mjs";

const ROOT = "https://roadmap.example/";
const WISH = { ...noWish(), goals: ["a/docs", "d"], hours: 2, start: "2026-12-28" };
const sheet = (more = {}) => {
  const wish = { ...WISH, ...more };
  return sheetOf(SHOP, wish, planOf(SHOP, wish, () => null), "2026-12-01");
};
const unfolded = (text) => text.replaceAll("\r\n ", "").trimEnd().split("\r\n");

test("a sheet says what, when and how long", () => {
  const found = sheet();
  assert.deepEqual(found.goals, ["API documentation", "Line D"]);
  assert.deepEqual([found.count, found.range, found.lastDay, found.weeks], [6, "4–8 h", "2027-01-16", 3]);
  assert.deepEqual(found.rows.filter((row) => row.isGoal).map((row) => row.id), ["d/sql", "d/index", "a/docs"]);
  assert.deepEqual(found.rows[1].insteadOf, [{ id: "l/php", title: "PHP" }]);
  assert.deepEqual(found.rows[0].reasons.map((reason) => reason.title), ["Go", "REST"]);
});

test("steps are put together by the week in which they begin", () => {
  assert.deepEqual(byWeek(sheet().rows).map(({ week, from, rows }) => [week, from, rows.map((row) => row.id)]), [
    [1, "2026-12-28", ["w/http", "l/go", "d/sql"]], [2, "2027-01-04", ["d/index"]], [3, "2027-01-11", ["a/rest", "a/docs"]],
  ]);
});

test("a sheet without steps has no days", () => {
  const found = sheet({ goals: [] });
  assert.deepEqual([found.count, found.range, found.lastDay, found.weeks, found.rows], [0, "", null, 0, []]);
});

test("the checklist has a box for each step, by week, with reasons and links", () => {
  const text = asMarkdown(sheet(), ROOT, `${ROOT}plan/?goal=a/docs`);
  assert.match(text, /^# Plan: API documentation and Line D\n\n6 topics, 4–8 h at 2 hours a week, /);
  assert.match(text, /, from 28 December 2026 to 16 January 2027\. \[Open the plan\]/);
  assert.equal(text.match(/^- \[ \] /gm).length, 6);
  assert.ok(text.includes(`## Week 2, from 4 January 2027\n\n- [ ] [Indexes](${ROOT}d/index/), core, 55–110 min, a goal\n`));
  assert.match(text, /\n {4}- because REST needs w\/http, for REST\n/);
});

test("signs that mean something in Markdown are text in a title", () => {
  const found = sheet();
  found.rows[0].title = "N+1 [a_b] `c`";
  assert.match(asMarkdown(found, ROOT, ROOT), /\[N\+1 \\\[a\\_b\\\] \\`c\\`\]/);
});

test("the table has a row for each step, and every row as many cells as the head", () => {
  const found = sheet();
  found.rows[0].reasons = [{ title: 'The "first", of all', because: "one\ntwo" }];
  found.rows[1].title = "=1+1";
  const rows = parsed(asTable(found, ROOT));
  assert.equal(rows.length, 7);
  assert.deepEqual(new Set(rows.map((row) => row.length)), new Set([15]));
  assert.equal(rows[1][13], 'one\ntwo (for The "first", of all)');
  assert.equal(rows[2][2], "'=1+1");
  assert.deepEqual(rows[4].slice(0, 9), ["4", "d/index", "Indexes", "Line D", "core", "75", "60", "120", "240"]);
  assert.deepEqual(rows[4].slice(9, 13), ["2", "2027-01-06", "2027-01-10", "yes"]);
});

// A reader of RFC 4180, so that the table is judged by what comes out of it.
function parsed(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

test("the calendar has an event for each step, all day, to the day after its last", () => {
  const lines = unfolded(asCalendar(sheet(), ROOT, Date.UTC(2026, 11, 1, 8, 5, 9, 123)));
  assert.deepEqual([lines[0], lines.at(-1)], ["BEGIN:VCALENDAR", "END:VCALENDAR"]);
  assert.equal(lines.filter((line) => line === "BEGIN:VEVENT").length, 6);
  const first = lines.slice(lines.indexOf("BEGIN:VEVENT") + 1, lines.indexOf("END:VEVENT"));
  assert.deepEqual(first.slice(0, 5), [
    "UID:w.http@plan.backend-roadmap", "DTSTAMP:20261201T080509Z",
    "DTSTART;VALUE=DATE:20261228", "DTEND;VALUE=DATE:20270101", "SUMMARY:HTTP messages (1 h)",
  ]);
  assert.equal(first[5], "DESCRIPTION:Read a request\\nBecause Go needs w/http\\, for Go.\\nBecause REST needs w/http\\, for REST.");
});

test("every line of the calendar ends with CRLF and holds 75 octets at most, no letter cut", () => {
  const found = sheet();
  found.rows[0].title = `Ünïcödé ${"日本語、😀 ".repeat(20)}; \\ end`;
  const text = asCalendar(found, ROOT, 0);
  assert.equal(text.replaceAll("\r\n", "").includes("\n"), false);
  for (const line of text.split("\r\n")) assert.ok(new TextEncoder().encode(line).length <= 75, line);
  assert.equal(text.includes("\ufffd"), false);
  assert.ok(unfolded(text).includes(`SUMMARY:Ünïcödé ${"日本語、😀 ".repeat(20)}\\; \\\\ end (1 h)`));
});

test("a line of 75 octets is not folded, one of 76 is", () => {
  assert.equal(fold("x".repeat(75)), "x".repeat(75));
  assert.equal(fold("x".repeat(76)), `${"x".repeat(75)}\r\n x`);
});

test("a topic keeps its UID, so that a later plan moves its event", () => {
  const uids = (text) => unfolded(text).filter((line) => line.startsWith("UID:"));
  assert.deepEqual(uids(asCalendar(sheet(), ROOT, 0)), uids(asCalendar(sheet({ start: "2027-03-01", hours: 9 }), ROOT, 1e12)));
});

test("titles are listed as one says them", () => {
  assert.deepEqual([[], ["A"], ["A", "B"], ["A", "B", "C"]].map(listed), ["", "A", "A and B", "A, B and C"]);
  assert.deepEqual([counted(1, "stop"), counted(2, "stop")], ["1 stop", "2 stops"]);
});
