"""The graph of topics: what comes before what, what a topic opens, how long it takes to get there.

An edge goes from a prerequisite to the topic that needs it. A prerequisite on a group counts as an edge from each of
its members when topics are ordered, and as satisfied by any one of them when a plan is made (`path`).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from heapq import heappop, heappush

from roadmap.topics import LEVELS, Chapter, Topic, Topics


@dataclass(frozen=True, slots=True)
class Edge:
    """`before` must be known before `after`; `group` names the alternatives through which it is needed, if any."""

    before: str
    after: str
    because: str
    group: str | None = None


def members(topics: Topics, group: str) -> list[str]:
    """Return the ids of a group's alternatives, sorted."""
    return sorted(topic.id for topic in topics.values() if topic.group == group)


def edges(topics: Topics) -> list[Edge]:
    """Return every edge between topics that exist, sorted by what needs and what is needed."""
    found: list[Edge] = []
    for topic in topics.values():
        for need in topic.prerequisites:
            if need.topic in topics:
                found.append(Edge(str(need.topic), topic.id, need.because))
            elif need.group:
                found += [Edge(each, topic.id, need.because, need.group) for each in members(topics, need.group)]
    return sorted(found, key=lambda edge: (edge.after, edge.before))


def needs(topics: Topics) -> dict[str, set[str]]:
    """Return for each topic the ids it needs directly, members of groups included."""
    found: dict[str, set[str]] = {topic: set() for topic in topics}
    for edge in edges(topics):
        found[edge.after].add(edge.before)
    return found


def opens(topics: Topics) -> dict[str, list[str]]:
    """Return for each topic the ids that need it directly, sorted."""
    found: dict[str, set[str]] = {topic: set() for topic in topics}
    for edge in edges(topics):
        found[edge.before].add(edge.after)
    return {topic: sorted(after) for topic, after in found.items()}


def find_cycle(topics: Topics) -> list[str]:
    """Return the ids of one circle, the first repeated at the end; an empty list where there is none.

    Each id needs the one that follows it.
    """
    try:
        TopologicalSorter(needs(topics)).prepare()
    except CycleError as error:
        circle: list[str] = list(reversed(error.args[1]))
        return circle
    return []


def ancestors(direct: Mapping[str, Iterable[str]], topic: str) -> set[str]:
    """Return all that stands before a topic, however far back; `direct` is what `needs` returns."""
    seen: set[str] = set()
    waiting = list(direct.get(topic, ()))
    while waiting:
        current = waiting.pop()
        if current not in seen:
            seen.add(current)
            waiting.extend(direct.get(current, ()))
    return seen


def masks_above(direct: Mapping[str, set[str]], order: Sequence[str]) -> dict[str, int]:
    """Return for each topic a number whose bit n is set where `order[n]` is one of its ancestors.

    Numbers instead of sets keep the growth linear in practice: 2,500 topics take one machine word for 64 of them.
    `order` must list what is needed before what needs it.
    """
    bit = {topic: 1 << index for index, topic in enumerate(order)}
    above: dict[str, int] = {}
    for topic in order:
        above[topic] = 0
        for before in direct[topic]:
            above[topic] |= bit[before] | above[before]
    return above


def implied_edges(topics: Topics, order: Sequence[str]) -> list[tuple[Edge, str]]:
    """Return each edge that the others imply, with a topic through which they do; the rest is the reduction.

    An edge through a group is one of several ways to the same end, so it neither implies nor is implied.
    """
    direct = {topic: set[str]() for topic in topics}
    plain = [edge for edge in edges(topics) if edge.group is None]
    for edge in plain:
        direct[edge.after].add(edge.before)
    above = masks_above(direct, order)
    bit = {topic: 1 << index for index, topic in enumerate(order)}
    found = []
    for edge in plain:
        through = [other for other in sorted(direct[edge.after]) if above[other] & bit[edge.before]]
        if through:
            found.append((edge, through[0]))
    return found


def reading_order(topics: Topics, chapters: Mapping[str, Chapter]) -> list[str]:
    """Return all ids so that nothing stands before what it needs, and chapters stay together where they can.

    Among the topics that are ready, the next is decided by chapter, then core before deeper before optional, then by
    how long the longest chain of prerequisites behind it is (so that what is near the start comes first), then by what
    was made ready most recently, by how much it opens, and by id.

    Raises ValueError where prerequisites go in a circle.
    """
    direct = needs(topics)
    after = opens(topics)
    weight = {topic: len(ancestors(after, topic)) for topic in topics}
    missing = {topic: len(before) for topic, before in direct.items()}
    place: dict[str, int] = {}
    depth: dict[str, int] = {}
    ready: list[tuple[int, str, int, int, int, int, str]] = []

    def make_ready(topic: str) -> None:
        chapter = chapters.get(topics[topic].chapter)
        newest = max((place[before] for before in direct[topic]), default=-1)
        depth[topic] = 1 + max((depth[before] for before in direct[topic]), default=0)
        level = LEVELS.index(topics[topic].level)
        order = chapter.order if chapter else 99
        heappush(ready, (order, topics[topic].chapter, level, depth[topic], -newest, -weight[topic], topic))

    for topic in sorted(topics):
        if not missing[topic]:
            make_ready(topic)
    while ready:
        chosen = heappop(ready)[-1]
        place[chosen] = len(place)
        for later in after[chosen]:
            missing[later] -= 1
            if not missing[later]:
                make_ready(later)
    if len(place) < len(topics):
        raise ValueError("prerequisites go in a circle: " + " needs ".join(find_cycle(topics)))
    return list(place)


def in_order(topics: Iterable[Topic], order: list[str]) -> list[Topic]:
    """Return topics sorted by their place in `order`."""
    place = {topic: index for index, topic in enumerate(order)}
    return sorted(topics, key=lambda topic: place[topic.id])
