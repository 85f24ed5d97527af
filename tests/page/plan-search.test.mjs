// The field for goals: titles first, words in any order, typing mistakes forgiven.
import assert from "node:assert/strict";
import { test } from "node:test";
import { entriesOf, likeness, nearest, search } from "../../docs/assets/javascripts/plan-search.js";
import { SHOP } from "./plan-roadmap.mjs";

const ENTRIES = entriesOf(SHOP);
const found = (written) => search(ENTRIES, written).map((entry) => entry.id);

test("paths, lines and topics can be found, and each says which it is", () => {
  assert.deepEqual(Object.groupBy(ENTRIES, (entry) => entry.kind).topic.length, 8);
  assert.deepEqual(ENTRIES.slice(0, 2).map((entry) => [entry.kind, entry.title]), [["path", "A first job"], ["line", "Line W"]]);
});

test("nothing typed lists paths first", () => assert.equal(found("")[0], "first-job"));

test("the beginning of a word in a title is enough", () => assert.equal(found("pag")[0], "a/pages"));

test("words may stand in any order, and each must be there", () => {
  assert.equal(found("documentation api")[0], "a/docs");
  assert.deepEqual(found("documentation zebra"), []);
});

test("an id, an old one too, finds its topic", () => {
  assert.equal(found("d/index")[0], "d/index");
  assert.equal(found("old-http")[0], "w/http");
});

test("a word of the summary finds it, after those that have it in the title", () => assert.ok(found("request").includes("w/http")));

test("a typing mistake is forgiven where nothing else is found", () => assert.equal(found("indxes")[0], "d/index"));

test("nothing is found for nonsense", () => assert.deepEqual(found("zzqqxxyy"), []));

test("no more are listed than fit", () => assert.equal(search(ENTRIES, "", 3).length, 3));

test("the nearest of a wrong id is the one most like it, or none", () => {
  assert.equal(nearest(ENTRIES, "d/idnex").id, "d/index");
  assert.equal(nearest(ENTRIES, "indexes").id, "d/index");
  assert.equal(nearest(ENTRIES, "kubernetes-operators"), null);
});

test("likeness is 1 for the same, 0 for what shares nothing", () => {
  assert.deepEqual([likeness("", ""), likeness("abc", "abc"), likeness("abc", "xyz"), likeness("abcd", "abxd")], [1, 1, 0, 0.75]);
});
