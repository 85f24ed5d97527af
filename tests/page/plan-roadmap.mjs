// Makes a roadmap of a case in tests/cases/plan/, in the form that the page has it; and a small bookshop of one.
import { indexRoadmap } from "../../docs/assets/javascripts/roadmap-index.js";

export function roadmapOf({ topics, order, paths = [] }) {
  const byId = new Map(topics.map((topic) => [topic.id, complete(topic)]));
  const inOrder = order.map((id) => byId.get(id));
  const names = [...new Set(topics.map((topic) => topic.group).filter(Boolean))];
  const groups = names.map((id) => ({ id, title: `Any one ${id}`, members: membersOf(inOrder, id) }));
  const chapters = [...new Set(inOrder.map((topic) => topic.chapter))].map((id) => chapterOf(id, inOrder));
  return indexRoadmap({ topics: inOrder, edges: topics.flatMap((topic) => edgesTo(topic, inOrder)), groups, chapters, paths });
}

const complete = (topic) => ({
  summary: "", aliases: [], ...topic, title: topic.title ?? topic.id, chapter: topic.id.split("/")[0],
  minutes_range: [topic.minutes * 0.8, topic.minutes * 1.6].map(Math.round),
});

const chapterOf = (id, topics) => ({
  id, title: `Line ${id.toUpperCase()}`, line: id[0].toUpperCase(), color: "blue",
  topics: topics.filter((topic) => topic.chapter === id).map((topic) => topic.id),
});

const membersOf = (topics, group) => topics.filter((topic) => topic.group === group).map((topic) => topic.id);

// As graph.edges writes them: sorted by what is needed, a group as an edge from each of its members.
function edgesTo(topic, topics) {
  const edges = topic.prerequisites.flatMap((need) => (need.group
    ? membersOf(topics, need.group).map((before) => ({ before, after: topic.id, because: need.because, group: need.group }))
    : [{ before: need.topic, after: topic.id, because: need.because, group: null }]));
  return edges.sort((a, b) => (a.before < b.before ? -1 : a.before > b.before ? 1 : 0));
}

const t = (id, title, minutes, needs = [], more = {}) => ({
  id, title, minutes, level: "core", group: id.startsWith("l/") ? "language" : null,
  prerequisites: needs.map((need) => ({ [need.includes("/") ? "topic" : "group"]: need, because: `${title} needs ${need}` })), ...more,
});

export const SHOP = roadmapOf({
  topics: [
    t("w/http", "HTTP messages", 60, [], { aliases: ["w/old-http"], summary: "Read a request" }),
    t("l/go", "Go", 45, ["w/http"]), t("l/php", "PHP", 60, ["w/http"]),
    t("d/sql", "SQL queries", 60), t("d/index", "Indexes", 75, ["d/sql"]),
    t("a/rest", "REST", 60, ["w/http", "language"]), t("a/pages", "Pagination", 40, ["a/rest", "d/index"]),
    t("a/docs", "API documentation", 30, ["a/rest"]),
  ],
  order: ["w/http", "l/go", "l/php", "d/sql", "d/index", "a/rest", "a/pages", "a/docs"],
  paths: [{
    id: "first-job", title: "A first job", summary: "From nothing to a job.", goals: ["a/docs", "d/index"],
    choices: { language: "l/php" }, planned: [],
  }],
});
