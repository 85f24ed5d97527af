"""Rules on prerequisites: what a topic says it builds on."""

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from roadmap.content import Content
from roadmap.graph import edges, find_cycle, implied_edges, members, reading_order
from roadmap.problems import nearest
from roadmap.rules.registry import Found, Stage, rule
from roadmap.topics import Prerequisite, Topic


def _each(content: Content) -> Iterator[tuple[Topic, Prerequisite]]:
    for topic in content.topics.values():
        yield from ((topic, need) for need in topic.prerequisites)


@rule("RM060", Stage.RELATIONS)
def prerequisites_exist(content: Content) -> Iterator[Found]:
    """Every prerequisite names a topic or a group that exists.

    A reader sent to a missing topic has nowhere to go next.
    """
    for topic, need in _each(content):
        if need.topic and need.topic in content.aliases:
            now = content.aliases[need.topic]
            yield Found(topic.path, need.line, f"prerequisite '{need.topic}' is now called '{now}'; use that id")
        elif need.topic and need.topic not in content.topics:
            hint = nearest(need.topic, content.topics)
            yield Found(topic.path, need.line, f"prerequisite '{need.topic}': there is no such topic{hint}")
        elif need.group and need.group not in content.groups:
            hint = nearest(need.group, content.groups)
            yield Found(topic.path, need.line, f"prerequisite group '{need.group}': no chapter declares it{hint}")


@rule("RM061", Stage.RELATIONS)
def no_topic_needs_itself(content: Content) -> Iterator[Found]:
    """No topic is its own prerequisite, nor is a group the prerequisite of its member.

    Nobody could ever begin it.
    """
    for topic, need in _each(content):
        if need.topic == topic.id:
            yield Found(topic.path, need.line, f"'{topic.id}' names itself as a prerequisite; remove the entry")
        elif need.group and need.group == topic.group:
            message = f"'{topic.id}' is one of the group '{need.group}' and requires it; remove one of the two"
            yield Found(topic.path, need.line, message)


@rule("RM062", Stage.RELATIONS)
def no_circle(content: Content) -> Iterator[Found]:
    """No topic waits, through others, for itself.

    No one could ever begin any of the topics in such a circle. Remove the weakest of its prerequisites.
    """
    direct = plain_needs(content)
    for circle in _circles(direct):
        topic = content.topics[circle[0]]
        then = content.topics[circle[1]]
        line = next(need.line for need in topic.prerequisites if need.topic == then.id or need.group == then.group)
        message = f"prerequisites go in a circle: {' needs '.join(circle)}; remove the weakest of them"
        yield Found(topic.path, line, message)


def plain_needs(content: Content) -> dict[str, list[str]]:
    """Return what each topic needs, without what is wrong already: itself, and the group that it is in."""
    direct: dict[str, list[str]] = {topic: [] for topic in content.topics}
    for edge in edges(content.topics):
        if edge.before != edge.after and (edge.group is None or edge.group != content.topics[edge.after].group):
            direct[edge.after].append(edge.before)
    return direct


def _circles(direct: dict[str, list[str]]) -> Iterator[list[str]]:
    """Yield circles that share no topic, each from its first id on; every circle there is touches one of them."""
    left = dict(direct)
    while True:
        try:
            TopologicalSorter(left).prepare()
        except CycleError as error:
            found = list(reversed(error.args[1]))[:-1]
            start = found.index(min(found))
            yield [*found[start:], *found[: start + 1]]
            left = {topic: [need for need in needs if need not in found] for topic, needs in left.items()}
        else:
            return


@rule("RM063", Stage.RELATIONS)
def no_prerequisite_is_implied(content: Content) -> Iterator[Found]:
    """A prerequisite is not implied by another one.

    Say once what is really needed directly: the graph stays readable, and every arrow in it means something.
    """
    if find_cycle(content.topics):
        return
    order = reading_order(content.topics, content.chapters)
    for edge, through in implied_edges(content.topics, order):
        topic = content.topics[edge.after]
        line = next(need.line for need in topic.prerequisites if need.topic == edge.before)
        message = f"prerequisite '{edge.before}' is implied by '{through}', which builds on it; remove it"
        yield Found(topic.path, line, message)


@rule("RM064", Stage.RELATIONS)
def no_prerequisite_is_given_twice(content: Content) -> Iterator[Found]:
    """A prerequisite is named once.

    Two entries for the same topic have two reasons of which a page can show one.
    """
    for topic in content.topics.values():
        seen: set[str] = set()
        for need in topic.prerequisites:
            name = str(need.topic or need.group)
            if name in seen:
                yield Found(topic.path, need.line, f"prerequisite '{name}' is given twice; join the two reasons")
            seen.add(name)


@rule("RM065", Stage.RELATIONS)
def core_builds_on_core(content: Content) -> Iterator[Found]:
    """A core topic requires core topics only.

    Otherwise the way to a first job is longer than it says. Make one core, or the other deeper.
    """
    for topic, need in _each(content):
        if topic.level != "core":
            continue
        if need.topic in content.topics and content.topics[str(need.topic)].level != "core":
            level = content.topics[str(need.topic)].level
            message = f"core topic '{topic.id}' requires '{need.topic}', which is {level}"
            yield Found(topic.path, need.line, f"{message}; change one of the levels or the prerequisite")
        elif need.group in content.groups and not any(
            content.topics[each].level == "core" for each in members(content.topics, str(need.group))
        ):
            message = f"core topic '{topic.id}' requires the group '{need.group}', of which no member is core"
            yield Found(topic.path, need.line, message)
