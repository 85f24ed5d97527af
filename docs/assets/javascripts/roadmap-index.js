/* The roadmap as the page's modules use it: what roadmap.json lists, found by id, each topic with its edges. */

/** Take the data of roadmap.json; the maps keep its order, which for topics is the reading order. */
export function indexRoadmap(data) {
  const topics = new Map(data.topics.map((topic) => [topic.id, { ...topic, before: [], after: [] }]));
  for (const edge of data.edges) {
    topics.get(edge.after)?.before.push(edge);
    topics.get(edge.before)?.after.push(edge);
  }
  const renamed = data.topics.flatMap((topic) => (topic.aliases ?? []).map((old) => [old, topic.id]));
  return {
    topics,
    chapters: new Map(data.chapters.map((chapter) => [chapter.id, chapter])),
    groups: new Map((data.groups ?? []).map((group) => [group.id, group])),
    aliases: Object.fromEntries(renamed),
    sources: data.sources ?? [],
    paths: data.paths ?? [],
  };
}

/** Tell whether everything that a topic needs is done or skipped; of alternatives any one is enough. */
export function isUnlocked(topic, statusOf) {
  const isBehind = (id) => ["done", "skipped"].includes(statusOf(id));
  const groups = groupBy(topic.before);
  return [...groups.values()].every((edges) => edges.some((edge) => isBehind(edge.before)));
}

function groupBy(edges) {
  const groups = new Map();
  for (const edge of edges) {
    const key = edge.group ?? edge.before;
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  return groups;
}

/** Return what comes next: topics begun, then those that are unlocked, core before deeper before optional, in reading order. */
export function nextTopics(roadmap, statusOf) {
  const open = [...roadmap.topics.values()].filter((topic) => !["done", "skipped"].includes(statusOf(topic.id)));
  const begun = open.filter((topic) => statusOf(topic.id) === "learning");
  const ready = open.filter((topic) => statusOf(topic.id) === null && isUnlocked(topic, statusOf));
  const levels = ["core", "deeper", "optional"];
  ready.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level)); // a stable sort: reading order within a level
  return [...begun, ...ready];
}

/** Count topics and minutes: { count, minutes, done, learning, skipped, minutesDone, minutesLeft }; skipped ones are not left. */
export function tally(topics, statusOf) {
  const sum = { count: 0, minutes: 0, done: 0, learning: 0, skipped: 0, minutesDone: 0, minutesLeft: 0 };
  for (const topic of topics) {
    const status = statusOf(topic.id);
    sum.count += 1;
    sum.minutes += topic.minutes;
    if (status) sum[status] += 1;
    if (status === "done") sum.minutesDone += topic.minutes;
    else if (status !== "skipped") sum.minutesLeft += topic.minutes;
  }
  return sum;
}

/** Say minutes as the pages do: "45 min", "2 h", "3 h 20 min", "41 h". The same as topics.spoken_time. */
export function spokenTime(minutes) {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  if (rest === 0 || hours >= 10) return `${hours + (rest >= 30 ? 1 : 0)} h`;
  return `${hours} h ${rest} min`;
}
