// Days and weeks of a plan, whatever zone the machine is in.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { addDays, calendar, daysBetween, isDay, minutesAWeek, spokenDay, today, weekOf } from "../../docs/assets/javascripts/plan-dates.js";

const step = (minutes, total) => ({ minutes, total });
const at = (steps, hours, start, now = start) => calendar(steps, hours, start, now);

test("a day is one of the calendar, written year-month-day", () => {
  assert.deepEqual(["2026-12-01", "2028-02-29"].map(isDay), [true, true]);
  const wrong = ["2026-02-29", "2026-13-01", "2026-1-1", "1.12.2026", "soon", "", "0000-01-01", "2026-12-01T00:00"];
  assert.deepEqual(wrong.filter(isDay), []);
  assert.deepEqual([null, undefined, 20261201].map(isDay), [false, false, false]);
});

test("days are counted over the ends of months and years", () => {
  assert.equal(addDays("2026-12-31", 1), "2027-01-01");
  assert.equal(addDays("2028-03-01", -1), "2028-02-29");
  assert.equal(daysBetween("2026-12-01", "2027-01-01"), 31);
  assert.equal(daysBetween("2026-12-02", "2026-12-01"), -1);
});

test("a change of the clock moves no day", () => {
  const module = new URL("../../docs/assets/javascripts/plan-dates.js", import.meta.url).href;
  const program = `
    const { addDays, calendar, daysBetween, spokenDay } = await import(${JSON.stringify(module)});
    const days = ["2026-03-07", "2026-03-28", "2026-10-24", "2026-10-31"].map((day) =>
      [addDays(day, 1), addDays(day, 7), daysBetween(day, addDays(day, 30)), spokenDay(day)]);
    console.log(JSON.stringify([days, calendar([{ minutes: 600, total: 600 }], 5, "2026-03-27", "2026-03-27")]));`;
  const answers = ["UTC", "America/New_York", "Europe/Berlin", "Pacific/Apia", "Australia/Lord_Howe"].map((zone) =>
    execFileSync(process.execPath, ["--input-type=module", "-e", program], { env: { ...process.env, TZ: zone }, encoding: "utf8" }));
  assert.deepEqual(new Set(answers).size, 1);
  assert.match(answers[0], /\["2026-03-08","2026-03-14",30,"7 March"\]/);
});

test("today is the day of the reader's own calendar", () => {
  assert.equal(today(new Date(2026, 0, 5, 23, 59)), "2026-01-05");
  assert.equal(today(new Date(2026, 10, 21, 0, 0)), "2026-11-21");
});

test("a day is said with its year only where that is another one", () => {
  assert.equal(spokenDay("2026-12-14"), "14 December");
  assert.equal(spokenDay("2027-01-03", "2026-12-14"), "3 January 2027");
});

test("hours a week are whole minutes, and never none", () => {
  assert.deepEqual([6, 0.5, 0.175, 0].map(minutesAWeek), [360, 30, 11, 1]);
});

test("weeks begin on the weekday of the start", () => {
  const days = at([step(60, 60), step(300, 360), step(60, 420)], 6, "2026-12-02");
  assert.deepEqual(days.map((day) => [day.week, day.weekFrom]), [[1, "2026-12-02"], [1, "2026-12-02"], [2, "2026-12-09"]]);
});

test("the hours of a week are spread over its days", () => {
  const [first, second] = at([step(60, 60), step(60, 120)], 7, "2026-12-01");
  assert.deepEqual([first.from, first.to], ["2026-12-01", "2026-12-01"]);
  assert.deepEqual([second.from, second.to], ["2026-12-02", "2026-12-02"]);
});

test("a step that is longer than a week goes on into the next", () => {
  const [day] = at([step(90, 90)], 1, "2026-12-01");
  assert.deepEqual([day.week, day.lastWeek, day.from, day.to], [1, 2, "2026-12-01", "2026-12-11"]);
});

test("the week in which a step ends is the one that the command line says", () => {
  for (const hours of [0.5, 1, 2.75, 6, 40]) {
    for (let total = 15; total < 2000; total += 35) {
      assert.equal(at([step(15, total)], hours, "2026-12-01")[0].lastWeek, weekOf(total, hours), `${total} at ${hours}`);
    }
  }
});

test("what is left of a plan whose start is past begins today, in the week that it is by now", () => {
  const [day] = at([step(60, 60)], 7, "2026-12-01", "2026-12-10");
  assert.deepEqual(day, { from: "2026-12-10", to: "2026-12-10", week: 2, lastWeek: 2, weekFrom: "2026-12-08" });
});

test("a plan that starts later begins then", () => {
  assert.equal(at([step(60, 60)], 7, "2027-01-01", "2026-12-10")[0].from, "2027-01-01");
});

test("half an hour a week for two thousand topics still ends on a day", () => {
  assert.ok(isDay(at([step(60, 120_000)], 0.5, "2026-12-01")[0].to));
});
