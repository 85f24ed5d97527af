// What is asked of the planner: from a link, from storage, by hand. Nothing in it is trusted, nothing is dropped unsaid.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readQuery, writeQuery } from "../../docs/assets/javascripts/plan-address.js";
import { checked, noWish, planOf, requestOf } from "../../docs/assets/javascripts/plan-request.js";
import { SHOP } from "./plan-roadmap.mjs";

const nothing = () => null;
const read = (query) => readQuery(SHOP, query);
const wish = (more) => ({ ...noWish(), ...more });
const ids = (found) => found.steps.map((step) => step.topic);

test("a wish survives its way through an address", () => {
  const given = {
    goals: ["a/pages", "first-job", "w"], known: ["d/sql", "l"], choices: { language: "l/go" }, hours: 7.5, start: "2026-12-01",
  };
  const query = writeQuery(given);
  assert.equal(query, "?goal=a/pages&goal=first-job&goal=w&know=d/sql&know=l&choose=language:l/go&hours=7.5&start=2026-12-01");
  assert.deepEqual(read(query), { wish: given, problems: [] });
});

test("a choice that the plan does not meet stays out of the address", () => {
  assert.equal(writeQuery(wish({ goals: ["w"], choices: { language: "l/go" } }), []), "?goal=w&hours=6");
});

test("without a goal there is nothing to share", () => assert.equal(writeQuery(noWish()), ""));

test("an address that says nothing about a plan is none", () => {
  assert.equal(read(""), null);
  assert.equal(read("?utm_source=mail"), null);
});

test("old ids and a path by its page are taken for what they are now", () => {
  assert.deepEqual(read("?goal=w/old-http&goal=plan/first-job").wish.goals, ["w/http", "first-job"]);
});

test("a goal named twice is one goal", () => assert.deepEqual(read("?goal=w/http&goal=w/old-http").wish.goals, ["w/http"]));

test("an unknown goal is named, with the nearest one to take instead", () => {
  const { wish: found, problems } = read("?goal=d/indxe&goal=w/http");
  assert.deepEqual(found.goals, ["w/http"]);
  assert.match(problems[0].text, /"d\/indxe" is named as a goal, .*The nearest is Indexes\./);
  assert.deepEqual(problems[0].mend(found).goals, ["w/http", "d/index"]);
});

test("what resembles nothing is said too, and offers nothing", () => {
  const [problem] = read("?goal=zzqqxxyyzz").problems;
  assert.match(problem.text, /zzqqxxyyzz/);
  assert.equal(problem.mend, undefined);
});

test("an unknown topic that is said to be known is named", () => {
  assert.match(read("?goal=w/http&know=d/sqll").problems[0].text, /something you know.*The nearest is SQL queries/);
});

for (const [written, taken] of [["0", 6], ["-3", 6], ["many", 6], ["", 6], ["0.1", 0.5], ["1000", 80], ["Infinity", 80], ["NaN", 6]]) {
  test(`${written || "nothing"} for hours becomes ${taken}, and the reader is told`, () => {
    const { wish: found, problems } = read(`?goal=w/http&hours=${written}`);
    assert.equal(found.hours, taken);
    assert.match(problems[0].text, /from 0\.5 to 80/);
  });
}

test("a comma may stand in hours", () => {
  assert.deepEqual(read("?goal=w&hours=7,5"), { wish: wish({ goals: ["w"], hours: 7.5 }), problems: [] });
});

for (const [written, near] of [["2026-02-30", "2026-02-28"], ["2026-13-01", "2026-12-01"], ["2026-1-5", "2026-01-05"]]) {
  test(`${written} is no day, and ${near} is offered`, () => {
    const { wish: found, problems } = read(`?goal=w/http&start=${written}`);
    assert.equal(found.start, null);
    assert.equal(problems[0].mend(found).start, near);
  });
}

test("a date in words is no day, and none is offered", () => {
  const [problem] = read("?goal=w/http&start=tomorrow").problems;
  assert.match(problem.text, /"tomorrow" is no day/);
  assert.equal(problem.mend, undefined);
});

test("a choice outside its group is named with the alternatives, and the nearest is offered", () => {
  const { wish: found, problems } = read("?goal=a/docs&choose=language:l/phq");
  assert.deepEqual(found.choices, {});
  assert.match(problems[0].text, /choose among Go, PHP/);
  assert.deepEqual(problems[0].mend(found).choices, { language: "l/php" });
  assert.match(read("?goal=a/docs&choose=tongue:l/php").problems[0].text, /"tongue" is no choice/);
  assert.match(read("?goal=a/docs&choose=language").problems[0].text, /"" is no alternative/);
});

test("names that objects have by themselves are ids like any other unknown one", () => {
  const { wish: found, problems } = read("?goal=__proto__&goal=constructor&know=toString&choose=__proto__:l/go&choose=constructor:l/go");
  assert.deepEqual([found.goals, found.known, found.choices], [[], [], {}]);
  assert.equal(problems.length, 5);
});

test("whatever was stored gives a wish that can be planned", () => {
  const odd = { goals: [null, 3, {}, ["w"]], known: 5, choices: { language: null }, hours: {}, start: 7 };
  for (const raw of [{}, { goals: "w" }, odd, { goals: ["x".repeat(9999)] }]) {
    const { wish: found } = checked(SHOP, raw);
    assert.deepEqual(planOf(SHOP, found, nothing).steps, []);
  }
});

test("a path gives its goals and its choices, and the reader's own choice comes first", () => {
  assert.deepEqual(ids(planOf(SHOP, wish({ goals: ["first-job"] }), nothing)), ["w/http", "l/php", "d/sql", "d/index", "a/rest", "a/docs"]);
  assert.ok(ids(planOf(SHOP, wish({ goals: ["first-job"], choices: { language: "l/go" } }), nothing)).includes("l/go"));
});

test("a whole line can be known", () => {
  assert.deepEqual(ids(planOf(SHOP, wish({ goals: ["a/docs"], known: ["l"] }), nothing)), ["a/rest", "a/docs"]);
});

test("what is done counts as known, what is skipped is left out and counts as nothing", () => {
  const statuses = { "d/sql": "done", "l/go": "skipped", "w/http": "learning" };
  const request = requestOf(SHOP, wish({ goals: ["a/pages"] }), (id) => statuses[id] ?? null);
  assert.deepEqual([request.known, [...request.leaveOut]], [["d/sql"], ["l/go"]]);
  const found = planOf(SHOP, wish({ goals: ["a/pages"] }), (id) => statuses[id] ?? null);
  assert.deepEqual(ids(found), ["w/http", "l/php", "d/index", "a/rest", "a/pages"]);
});

test("what is skipped and known is known", () => {
  assert.deepEqual(requestOf(SHOP, wish({ known: ["l/go"] }), () => "skipped").leaveOut.has("l/go"), false);
});
