"""The shortest way to a goal: what must be learned, in which order, why, and how long it takes.

The plan page in the browser follows the same rules; both are held to the cases in tests/cases/plan/.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import floor

from roadmap.graph import members, reading_order
from roadmap.topics import LEVELS, Chapter, Topics


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a step is in the plan: `needed_by` cannot be learned without it."""

    needed_by: str
    because: str


@dataclass(frozen=True, slots=True)
class Step:
    """One topic of a plan; `total` is the minutes up to and with it."""

    topic: str
    minutes: int
    total: int
    reasons: tuple[Reason, ...]
    instead_of: tuple[str, ...] = ()
    """The other members of its group, where it stands for one that was not chosen."""

    def week(self, hours: float) -> int:
        """Return the week, from 1, in which it is finished at so many hours a week."""
        return max(1, -(-self.total // minutes_a_week(hours)))


@dataclass(frozen=True, slots=True)
class Plan:
    """An ordered list of steps."""

    steps: tuple[Step, ...]

    @property
    def minutes(self) -> int:
        """Return the minutes of all steps."""
        return self.steps[-1].total if self.steps else 0


def minutes_a_week(hours: float) -> int:
    """Return hours as whole minutes, a half rounded up, one at least."""
    return max(1, floor(hours * 60 + 0.5))


def plan(
    topics: Topics,
    goals: Iterable[str],
    known: Iterable[str] = (),
    choices: Mapping[str, str] | None = None,
    chapters: Mapping[str, Chapter] | None = None,
) -> Plan:
    """Return the steps to the goals, without what is known.

    goals are ids of topics and of whole chapters, known are topics; choices maps a group to the member that the reader
    takes. Who knows a topic knows what it builds on. A chapter is all its topics, but of alternatives one. A group
    counts as known when one member is; where nothing is chosen, the member with the lowest level, then the fewest
    minutes on the way, then the first id stands for it.

    Raises KeyError for an id that is no topic and no chapter, ValueError for a choice that is no member of its group.
    """
    for group, choice in (choices or {}).items():
        if topics[choice].group != group:
            raise ValueError(f"'{choice}' is not one of the group '{group}': {', '.join(members(topics, group))}")
    known_topics, known_groups = _all_known(topics, known)
    wanted = _Collection(topics, known_topics, known_groups, dict(choices or {}))
    wanted.add(*_topics_and_groups(topics, goals))
    order = [topic for topic in reading_order(topics, chapters or {}) if topic in wanted.ids]
    return Plan(tuple(_steps(topics, order, wanted)))


def _topics_and_groups(topics: Topics, goals: Iterable[str]) -> tuple[set[str], set[str]]:
    """Return the topics that goals name, and the groups of which a chapter among them wants one member."""
    plain: set[str] = set()
    groups: set[str] = set()
    for goal in goals:
        inside = [topics[goal]] if "/" in goal else [topic for topic in topics.values() if topic.chapter == goal]
        if not inside:
            raise KeyError(goal)
        plain |= {topic.id for topic in inside if topic.id == goal or topic.group is None}
        groups |= {topic.group for topic in inside if topic.id != goal and topic.group is not None}
    return plain, groups


def _all_known(topics: Topics, known: Iterable[str]) -> tuple[set[str], set[str]]:
    """Return the topics and groups that somebody knows who knows these topics."""
    seen: set[str] = set()
    groups: set[str] = set()
    waiting = list(known)
    while waiting:
        topic = topics[waiting.pop()]
        if topic.id in seen:
            continue
        seen.add(topic.id)
        groups |= {need.group for need in topic.prerequisites if need.group} | ({topic.group} if topic.group else set())
        waiting += [need.topic for need in topic.prerequisites if need.topic and need.topic in topics]
    return seen, groups


class _Collection:
    """The set of topics that a plan needs, closed under prerequisites."""

    def __init__(self, topics: Topics, known: set[str], groups: set[str], choices: dict[str, str]) -> None:
        self.topics = topics
        self.known = known
        self.groups = set(groups)
        """The groups of which a member is known or in the plan."""
        self.choices = choices
        self.ids: set[str] = set()
        self.stands_for: dict[str, str] = {}

    def add(self, goals: Iterable[str], groups: Iterable[str] = ()) -> None:
        """Add goals and all they need; alternatives last, so that a member needed anyway is the one taken.

        What was chosen comes before what was not: a chosen framework brings its language along.
        """
        open_groups = self._add_plain(goals) | set(groups)
        while open_groups:
            group = min(open_groups, key=lambda each: (each not in self.choices, each))
            if group not in self.groups:
                open_groups |= self._add_member(group)
            open_groups.discard(group)

    def _add_plain(self, goals: Iterable[str]) -> set[str]:
        open_groups: set[str] = set()
        waiting = list(goals)
        while waiting:
            topic = self.topics[waiting.pop()]
            if topic.id in self.ids or topic.id in self.known:
                continue
            self.ids.add(topic.id)
            self.groups |= {topic.group} if topic.group else set()
            for need in topic.prerequisites:
                if need.group:
                    open_groups.add(need.group)
                elif need.topic in self.topics:
                    waiting.append(str(need.topic))
        return open_groups

    def _add_member(self, group: str) -> set[str]:
        candidates = [self.choices[group]] if group in self.choices else members(self.topics, group)
        if not candidates:
            return set()
        member = min(candidates, key=self._cost)
        if group not in self.choices and len(candidates) > 1:
            self.stands_for[member] = group
        return self._add_plain([member])

    def _cost(self, member: str) -> tuple[int, int, str]:
        alone = _Collection(self.topics, self.known | self.ids, self.groups, self.choices)
        alone.add([member])
        minutes = sum(self.topics[topic].minutes for topic in alone.ids)
        return LEVELS.index(self.topics[member].level), minutes, member


def _steps(topics: Topics, order: Sequence[str], wanted: _Collection) -> Iterable[Step]:
    reasons = _reasons(topics, order)
    total = 0
    for topic in order:
        total += topics[topic].minutes
        group = wanted.stands_for.get(topic)
        others = tuple(each for each in members(topics, group) if each != topic) if group else ()
        yield Step(topic, topics[topic].minutes, total, tuple(reasons[topic]), others)


def _reasons(topics: Topics, order: Collection[str]) -> dict[str, list[Reason]]:
    found: dict[str, list[Reason]] = {topic: [] for topic in order}
    for later in order:
        for need in topics[later].prerequisites:
            for before in [need.topic] if need.topic else members(topics, str(need.group)):
                if before in found:
                    found[before].append(Reason(later, need.because))
    return found


def minutes_to_reach(topics: Topics, topic: str) -> int:
    """Return the minutes for a topic and all it builds on, each counted once, with the cheapest of each group."""
    wanted = _Collection(topics, set(), set(), {})  # a plan would put all topics in order, which the sum does not need
    wanted.add([topic])
    return sum(topics[each].minutes for each in wanted.ids)
