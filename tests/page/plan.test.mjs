// The plan in the browser: the cases that the command line is held to, and what only the page answers.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { plan, why, without } from "../../docs/assets/javascripts/plan.js";
import { roadmapOf, SHOP } from "./plan-roadmap.mjs";

const FOLDER = new URL("../cases/plan/", import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), "utf8"));
const ids = (found) => found.steps.map((step) => step.topic);

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".json")).sort()) {
  const given = read(file.slice(0, -5));
  const solve = () => plan(roadmapOf(given), given.goals, given.known, given.choices);
  test(`${file}: ${given.about}`, () => {
    if (given.problem) return assert.throws(solve, (error) => error.message.includes(given.problem));
    assert.deepEqual(ids(solve()), given.steps);
    assert.equal(solve().minutes, given.minutes);
  });
}

test("a plan names the goals and groups that it met, and who stands for an open choice", () => {
  const found = plan(SHOP, ["a/docs"]);
  assert.deepEqual(found.goals, ["a/docs"]);
  assert.deepEqual(found.groups.map(({ group, member, isChosen }) => [group, member, isChosen]), [["language", "l/go", false]]);
  assert.deepEqual(found.steps.find((step) => step.topic === "l/go").insteadOf, ["l/php"]);
});

test("a chosen alternative stands for nobody else", () => {
  const found = plan(SHOP, ["a/docs"], [], { language: "l/php" });
  assert.deepEqual(found.steps.find((step) => step.topic === "l/php").insteadOf, []);
  assert.equal(found.groups[0].isChosen, true);
});

test("a group that is met anyway asks for no choice", () => {
  assert.deepEqual(plan(SHOP, ["a/docs", "l/php"]).groups, []);
  assert.deepEqual(plan(SHOP, ["a/docs"], ["l/php"]).groups, []);
});

test("the goals of a chapter are its topics, and of alternatives the one taken", () => {
  assert.deepEqual(plan(SHOP, ["l"]).goals, ["l/go"]);
  assert.deepEqual(plan(SHOP, ["a"]).goals.sort(), ["a/docs", "a/pages", "a/rest"]);
});

test("what is left out is neither taken nor does it hold anything up", () => {
  assert.deepEqual(ids(plan(SHOP, ["a/pages"], [], {}, new Set(["d/index"]))), ["w/http", "l/go", "a/rest", "a/pages"]);
});

test("a chosen alternative that is left out gives way to another", () => {
  assert.ok(ids(plan(SHOP, ["a/docs"], [], { language: "l/go" }, new Set(["l/go"]))).includes("l/php"));
});

test("the chain of reasons leads from a step to a goal by the fewest links", () => {
  const chain = why(plan(SHOP, ["a/pages"]), "w/http");
  assert.deepEqual(chain.map((link) => [link.topic, link.neededBy]), [["w/http", "a/rest"], ["a/rest", "a/pages"]]);
  assert.equal(chain[0].because, "REST needs w/http");
});

test("the nearest goal ends the chain", () => {
  assert.deepEqual(why(plan(SHOP, ["a/pages", "a/rest"]), "w/http").map((link) => link.neededBy), ["a/rest"]);
});

test("a goal needs no reason", () => {
  assert.deepEqual(why(plan(SHOP, ["a/pages"]), "a/pages"), []);
});

test("without a topic go those that need it, those that only it needed, and the goals among them", () => {
  const found = without(SHOP, { goals: ["a/pages", "a/docs"] }, "d/index");
  assert.deepEqual(found, { blocked: ["a/pages"], unneeded: ["d/sql"], instead: [], goals: ["a/pages"], minutes: 195 });
});

test("without one alternative another comes in, and no goal is lost", () => {
  const found = without(SHOP, { goals: ["a/docs"] }, "l/go");
  assert.deepEqual(found, { blocked: [], unneeded: [], instead: ["l/php"], goals: [], minutes: 210 });
});

test("without the last alternative that is not skipped the goal is lost", () => {
  const found = without(SHOP, { goals: ["a/docs"], leaveOut: new Set(["l/php"]) }, "l/go");
  assert.deepEqual([found.blocked, found.goals], [["a/rest", "a/docs"], ["a/docs"]]);
});

test("a skipped alternative is not offered instead", () => {
  const found = plan(SHOP, ["a/docs"], [], {}, new Set(["l/php"]));
  assert.deepEqual(found.steps.find((step) => step.topic === "l/go").insteadOf, []);
});

test("a group that is known holds up nothing, even without its last member", () => {
  const need = (name) => ({ [name.includes("/") ? "topic" : "group"]: name, because: "it needs it" });
  const topic = (id, group, ...needs) => ({ id, group, minutes: 30, level: "core", prerequisites: needs.map(need) });
  const roadmap = roadmapOf({
    topics: [
      topic("t/shell", null), topic("l/go", "language", "t/shell"), topic("a/known", null, "language"),
      topic("a/next", null, "language", "a/known"),
    ],
    order: ["t/shell", "l/go", "a/known", "a/next"],
  });
  const found = without(roadmap, { goals: ["a/next", "l/go"], known: ["a/known"] }, "t/shell");
  assert.deepEqual([found.blocked, found.goals], [["l/go"], ["l/go"]]);
});

test("what is known stays known without what it builds on", () => {
  assert.deepEqual(without(SHOP, { goals: ["a/pages"], known: ["a/rest"] }, "d/sql").blocked, ["d/index", "a/pages"]);
  assert.deepEqual(without(SHOP, { goals: ["a/docs"], known: ["a/rest"] }, "a/docs").goals, ["a/docs"]);
});
