"""Rules on what a chapter declares: where a journey starts and ends, and groups of alternatives."""

from collections.abc import Iterator

from roadmap.content import Content
from roadmap.graph import members, opens
from roadmap.problems import nearest
from roadmap.rules.prerequisites import plain_needs
from roadmap.rules.registry import Found, Stage, rule


@rule("RM066", Stage.RELATIONS)
def every_topic_is_reachable(content: Content) -> Iterator[Found]:
    """Every topic can be reached from a start.

    A topic without prerequisites is either a place to begin, which its chapter lists under 'starts', or has lost them.
    """
    starts = {f"{chapter.id}/{slug}" for chapter in content.chapters.values() for slug in chapter.starts}
    for topic in content.topics.values():
        if not topic.prerequisites and topic.id not in starts:
            slug = topic.id.partition("/")[2]
            message = f"nothing leads to '{topic.id}': name what it builds on"
            yield Found(topic.path, 1, f"{message}, or list '{slug}' under 'starts' in docs/{topic.chapter}/index.md")


@rule("RM067", Stage.RELATIONS)
def every_topic_leads_somewhere(content: Content) -> Iterator[Found]:
    """Every topic opens another one, or is an end that its chapter lists.

    Optional topics may end a journey unlisted. Anything else that nothing builds on is either misplaced or not needed.
    """
    ends = {f"{chapter.id}/{slug}" for chapter in content.chapters.values() for slug in chapter.ends}
    after = opens(content.topics)
    for topic in content.topics.values():
        if not after[topic.id] and topic.level != "optional" and topic.id not in ends:
            slug = topic.id.partition("/")[2]
            message = f"no topic builds on '{topic.id}'"
            yield Found(topic.path, 1, f"{message}: list '{slug}' under 'ends' in docs/{topic.chapter}/index.md")


@rule("RM068", Stage.RELATIONS)
def starts_and_ends_are_true(content: Content) -> Iterator[Found]:
    """What a chapter lists as a start or an end is one.

    A list that is not kept true sends readers the wrong way.
    """
    direct = plain_needs(content)
    after: dict[str, list[str]] = {topic: [] for topic in direct}
    for later, needs in direct.items():
        for before in needs:
            after[before].append(later)
    for chapter in content.chapters.values():
        for field, slugs, neighbors in (("starts", chapter.starts, direct), ("ends", chapter.ends, after)):
            for index, slug in enumerate(slugs):
                topic, line = f"{chapter.id}/{slug}", chapter.lines[f"{field}.{index}"]
                if topic not in content.topics:
                    hint = nearest(topic, content.topics)
                    yield Found(chapter.path, line, f"'{field}' lists '{slug}': there is no topic '{topic}'{hint}")
                elif neighbors[topic]:
                    verb = "builds on" if field == "starts" else "leads to"
                    message = f"'{field}' lists '{slug}', but it {verb} '{min(neighbors[topic])}'; remove it"
                    yield Found(chapter.path, line, message)


@rule("RM069", Stage.RELATIONS)
def groups_are_declared(content: Content) -> Iterator[Found]:
    """A group of alternatives is declared by its chapter and has two members at least.

    The declaration gives it the words a reader sees; one member alone is no choice.
    """
    for topic in content.topics.values():
        if topic.group and topic.group not in content.groups:
            hint = nearest(topic.group, content.groups)
            mend = hint or f"; add it under 'groups' in docs/{topic.chapter}/index.md"
            yield Found(topic.path, topic.lines["group"], f"group '{topic.group}' is declared by no chapter{mend}")
    first: dict[str, str] = {}
    for chapter in content.chapters.values():
        for group in chapter.groups:
            if group.id in first:
                message = f"group '{group.id}' is declared in {first[group.id]} too; choose another id"
                yield Found(chapter.path, group.line, message)
            first.setdefault(group.id, chapter.path)
    for group in content.groups.values():
        count = len(members(content.topics, group.id))
        if count < 2:
            path = content.chapters[group.chapter].path
            yield Found(path, group.line, f"group '{group.id}' has {count} member(s); alternatives are at least two")
