/* Who needs whom: all that a stop builds on, what it opens, and walking along these edges with the arrow keys. Pure.

   A roadmap is what roadmap-index.js makes: topics by id, each with its edges `before` and `after`. */

/** Return { needs, edges, opens }: ids of all that a stop builds on, back to the start, the edges between them and to the
    stop, and the edges to what it opens. */
export function around(roadmap, id) {
  const needs = new Set();
  const edges = [];
  const waiting = [id];
  while (waiting.length) {
    for (const edge of roadmap.topics.get(waiting.pop())?.before ?? []) {
      edges.push(edge);
      if (needs.has(edge.before) || edge.before === id) continue;
      needs.add(edge.before);
      waiting.push(edge.before);
    }
  }
  return { needs, edges, opens: roadmap.topics.get(id)?.after ?? [] };
}

/** Return what a stop needs as it is said: [{ topics, title, because }]; alternatives are one need with a title. */
export function needsOf(roadmap, id) {
  const found = new Map();
  for (const { before, because, group } of roadmap.topics.get(id)?.before ?? []) {
    const need = found.get(group ?? before) ?? { topics: [], title: group ? (roadmap.groups.get(group)?.title ?? "Any one") : "", because };
    need.topics.push(before);
    found.set(group ?? before, need);
  }
  return [...found.values()];
}

/** Return the needs of every stop in the short form of progress-marks.js: "web/urls l/go|l/php". */
export function shortNeeds(roadmap) {
  return new Map([...roadmap.topics.keys()].map((id) => [id, needsOf(roadmap, id).map((need) => need.topics.join("|")).join(" ")]));
}

/** Steps along the edges: back to what a stop needs, on to what it opens.

    The opposite arrow returns where one came from; stepping the same way again then leads to the next of several. */
export class Walk {
  #turns = new Map();
  #last = null;

  constructor(roadmap) {
    this.roadmap = roadmap;
  }

  /** Return the stop to go to, or null; `way` is "needs" or "opens". */
  step(id, way) {
    const topic = this.roadmap.topics.get(id);
    const ends = topic ? [...new Set(way === "needs" ? topic.before.map((edge) => edge.before) : topic.after.map((edge) => edge.after))] : [];
    if (!ends.length) return null;
    const last = this.#last;
    const isReturn = last?.to === id && last.way !== way && ends.includes(last.from);
    const key = `${way} ${id}`;
    const turn = this.#turns.get(key) ?? 0;
    const to = isReturn ? last.from : ends[turn % ends.length];
    if (!isReturn) this.#turns.set(key, turn + 1);
    this.#last = isReturn ? null : { from: id, to, way };
    return to;
  }
}
