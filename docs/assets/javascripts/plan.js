/* The shortest way to a goal: what must be learned, in which order, why, and how long it takes. Pure.

   The same algorithm as scripts/roadmap/path.py; both are held to the cases in tests/cases/plan/. A roadmap is what
   roadmap-index.js makes of roadmap.json: its topics stand in reading order, each with its edges. */

const LEVELS = ["core", "deeper", "optional"];

/** Return { steps, minutes, goals, groups }, the steps to the goals without what is known.

    A step is { topic, minutes, total, reasons: [{ neededBy, because }], insteadOf }. Goals are ids of topics and of whole
    chapters (all its topics, but of alternatives one), known are topics; choices maps a group to its chosen member. Who
    knows a topic knows what it builds on. What is in `leaveOut` is neither taken nor counted as known. The answer names
    the goals as topics, and the groups of which the plan takes a member: [{ group, member, isChosen }].

    Throws where an id is unknown, or a choice is no member of its group. */
export function plan(roadmap, goals, known = [], choices = {}, leaveOut = new Set()) {
  for (const [group, choice] of Object.entries(choices)) {
    if (topicOf(roadmap, choice).group !== group) throw new Error(`"${choice}" is not one of the group "${group}"`);
  }
  const behind = allKnown(roadmap, known);
  const wanted = new Collection(roadmap, { ...behind, choices, leaveOut });
  const goal = topicsAndGroups(roadmap, goals);
  wanted.add(goal.topics, goal.groups);
  const order = [...roadmap.topics.keys()].filter((id) => wanted.ids.has(id));
  const stops = [...goal.topics].filter((id) => wanted.ids.has(id));
  const stands = wanted.taken.filter(({ group }) => goal.groups.has(group)).map(({ member }) => member);
  return { ...withTotals(roadmap, order, wanted), goals: [...new Set([...stops, ...stands])], groups: wanted.taken };
}

function topicOf(roadmap, id) {
  const topic = roadmap.topics.get(id);
  if (!topic) throw new Error(`there is no topic "${id}"`);
  return topic;
}

/** Return the topics that goals name, and the groups of which a chapter among them wants one member, as sets. */
export function topicsAndGroups(roadmap, goals) {
  const found = { topics: new Set(), groups: new Set() };
  for (const goal of goals) {
    const inside = goal.includes("/") ? [topicOf(roadmap, goal)] : [...roadmap.topics.values()].filter((topic) => topic.chapter === goal);
    if (!inside.length) throw new Error(`there is no chapter "${goal}"`);
    for (const topic of inside) {
      if (topic.id === goal || !topic.group) found.topics.add(topic.id);
      else found.groups.add(topic.group);
    }
  }
  return found;
}

/** Return the topics and groups that somebody knows who knows these topics, as sets. */
export function allKnown(roadmap, known) {
  const found = { known: new Set(), groups: new Set() };
  const waiting = [...known];
  while (waiting.length) {
    const topic = topicOf(roadmap, waiting.pop());
    if (found.known.has(topic.id)) continue;
    found.known.add(topic.id);
    if (topic.group) found.groups.add(topic.group);
    for (const edge of topic.before) {
      if (edge.group) found.groups.add(edge.group);
      else waiting.push(edge.before);
    }
  }
  return found;
}

/* The set of topics that a plan needs, closed under prerequisites. */
class Collection {
  constructor(roadmap, { known, groups, choices, leaveOut }) {
    Object.assign(this, { roadmap, known, choices, leaveOut });
    this.groups = new Set(groups); // those of which a member is known or in the plan
    this.ids = new Set();
    this.taken = [];
  }

  /* Alternatives come last, so that a member needed anyway is the one taken; what was chosen before what was not. */
  add(goals, groups = []) {
    const open = this.addPlain(goals);
    for (const group of groups) open.add(group);
    while (open.size) {
      const group = [...open].sort((a, b) => this.isChosen(b) - this.isChosen(a) || compare(a, b))[0];
      if (!this.groups.has(group)) for (const each of this.addMember(group)) open.add(each);
      open.delete(group);
    }
  }

  addPlain(goals) {
    const open = new Set();
    const waiting = [...goals];
    while (waiting.length) {
      const topic = topicOf(this.roadmap, waiting.pop());
      if (this.ids.has(topic.id) || this.known.has(topic.id) || this.leaveOut.has(topic.id)) continue;
      this.ids.add(topic.id);
      if (topic.group) this.groups.add(topic.group);
      for (const edge of topic.before) {
        if (edge.group) open.add(edge.group);
        else waiting.push(edge.before);
      }
    }
    return open;
  }

  isChosen(group) {
    return Object.hasOwn(this.choices, group) && !this.leaveOut.has(this.choices[group]);
  }

  addMember(group) {
    const isChosen = this.isChosen(group);
    const candidates = isChosen ? [this.choices[group]] : members(this.roadmap, group).filter((id) => !this.leaveOut.has(id));
    if (!candidates.length) return [];
    const costs = candidates.map((id) => this.cost(id)); // by id, as members are
    const [{ member }] = costs.sort((a, b) => a.level - b.level || a.minutes - b.minutes);
    this.taken.push({ group, member, isChosen });
    return this.addPlain([member]);
  }

  cost(member) {
    const alone = new Collection(this.roadmap, { ...this, known: new Set([...this.known, ...this.ids]) });
    alone.add([member]);
    const minutes = sum([...alone.ids].map((id) => this.roadmap.topics.get(id).minutes));
    return { member, minutes, level: LEVELS.indexOf(this.roadmap.topics.get(member).level) };
  }
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
const members = (roadmap, group) => [...(roadmap.groups.get(group)?.members ?? [])].sort();

function withTotals(roadmap, order, wanted) {
  const reasons = reasonsOf(roadmap, order);
  const openGroups = new Map(wanted.taken.filter((each) => !each.isChosen).map((each) => [each.member, each.group]));
  let minutes = 0;
  const steps = order.map((id) => {
    const topic = roadmap.topics.get(id);
    minutes += topic.minutes;
    const others = openGroups.has(id) ? members(roadmap, openGroups.get(id)) : [];
    const insteadOf = others.filter((each) => each !== id && !wanted.leaveOut.has(each));
    return { topic: id, minutes: topic.minutes, total: minutes, reasons: reasons.get(id), insteadOf };
  });
  return { steps, minutes };
}

function reasonsOf(roadmap, order) {
  const reasons = new Map(order.map((id) => [id, []]));
  for (const later of order) {
    for (const { before, because } of roadmap.topics.get(later).before) reasons.get(before)?.push({ neededBy: later, because });
  }
  return reasons;
}

/** Return the shortest chain of reasons from a step up to a goal: [{ topic, neededBy, because }]; empty for a goal. */
export function why({ steps, goals }, topic) {
  const reasons = new Map(steps.map((step) => [step.topic, step.reasons]));
  const from = new Map([[topic, null]]);
  for (const id of from.keys()) {
    if (goals.includes(id)) return chainTo(id, from);
    for (const reason of reasons.get(id) ?? []) if (!from.has(reason.neededBy)) from.set(reason.neededBy, { topic: id, ...reason });
  }
  return [];
}

function chainTo(goal, from) {
  const chain = [];
  for (let link = from.get(goal); link; link = from.get(link.topic)) chain.unshift(link);
  return chain;
}

/** Return what follows if a step is left out: { blocked, unneeded, instead, goals, minutes }.

    `blocked` steps need it, `unneeded` ones were there for its sake or that of a blocked one, `instead` are alternatives
    that come in for it; `goals` are the goals among the blocked (and the step itself), `minutes` what the plan is left with. */
export function without(roadmap, request, topic) {
  const { goals, known = [], choices = {}, leaveOut = new Set() } = request;
  const before = plan(roadmap, goals, known, choices, leaveOut);
  const out = cutOff(roadmap, allKnown(roadmap, known).groups, new Set([...leaveOut, topic]), topic);
  const after = plan(roadmap, goals, known, choices, out);
  const [was, is] = [before, after].map(({ steps }) => new Set(steps.map((step) => step.topic)));
  const gone = [...was].filter((id) => id !== topic && !is.has(id));
  return {
    blocked: gone.filter((id) => out.has(id)),
    unneeded: gone.filter((id) => !out.has(id)),
    instead: [...is].filter((id) => !was.has(id)),
    goals: before.goals.filter((id) => out.has(id)),
    minutes: after.minutes,
  };
}

/* What is left out, and all that cannot be learned without `topic`: a group is lost only with its last member. */
function cutOff(roadmap, knownGroups, leaveOut, topic) {
  const lost = new Set([topic]);
  const isLost = ({ before, group }) => {
    if (!group || !lost.has(before)) return lost.has(before);
    return !knownGroups.has(group) && members(roadmap, group).every((id) => lost.has(id) || leaveOut.has(id));
  };
  for (const each of roadmap.topics.values()) {
    if (!leaveOut.has(each.id) && each.before.some(isLost)) lost.add(each.id);
  }
  return new Set([...leaveOut, ...lost]);
}
