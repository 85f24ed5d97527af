"""Roadmaps that are not written yet, as content in memory: the planned one, and made-up ones of any size."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import cycle
from pathlib import Path
from random import Random

from roadmap.content import Content
from roadmap.sources import Item, Source
from roadmap.topics import LEVELS, Chapter, Group, Prerequisite, Topic

from benchmarks.generate import COLORS

OUTLINE = Path(__file__).with_name("outline.txt")
TITLE = re.compile(r"(?P<title>.*?) ?(?P<level>[*°]?) ?(?:\{(?P<group>[\w-]+)\})?")
REASONS = (
    "a name is looked up before anything is sent",
    "what you measure there is explained by what happens here, and the other way round",
    "without knowing what every engine does alike, you cannot weigh the little that differs",
    "a borrowed connection carries a transaction, which must be ended before the connection goes back",
)
SOURCES = ("2023-first-author", "2024-second-author", "2025-third-author", "2025-fourth", "2026-fifth-author")
WORDS = (
    "a", "an", "the", "and", "of", "to", "with", "SQL", "HTTP", "DNS", "data", "cache", "index", "query", "schema",
    "server", "client", "request", "response", "message", "queue", "transaction", "authentication", "authorization",
    "internationalization", "idempotency", "replication", "observability", "container",
)  # fmt: skip


def planned() -> Content:
    """Return the roadmap as it is planned, from outline.txt."""
    content = Content(Path())
    reasons = cycle(REASONS)
    chapter = before = ""
    for line in OUTLINE.read_text("utf-8").splitlines():
        if line.startswith("= "):
            name, _, title = line[2:].partition(" | ")
            chapter, letter, color = name.split()
            place = len(content.chapters) + 1
            content.chapters[chapter] = Chapter(chapter, f"docs/{chapter}/index.md", title, title, place, letter, color)
        elif line and not line.startswith("#"):
            slug, written, *needs = line.split(" | ")
            topic = _topic(f"{chapter}/{slug}", written, needs[0] if needs else before, reasons)
            content.topics[topic.id] = topic
            before = slug
    return _complete(content)


def _topic(identifier: str, written: str, needs: str, reasons: Iterator[str]) -> Topic:
    chapter = identifier.partition("/")[0]
    found = TITLE.fullmatch(written)
    assert found, written
    level = {"*": "deeper", "°": "optional"}.get(found["level"], "core")
    prerequisites = tuple(_need(chapter, need, next(reasons)) for need in needs.split() if need != "-")
    return _made(identifier, found["title"], level, prerequisites, found["group"])


def _need(chapter: str, need: str, because: str) -> Prerequisite:
    if need.startswith("@"):
        return Prerequisite(because, group=need[1:])
    return Prerequisite(because, need if "/" in need else f"{chapter}/{need}")


def _made(identifier: str, title: str, level: str, prerequisites: tuple[Prerequisite, ...], group: str | None) -> Topic:
    minutes = 20 + 5 * (len(title) % 9)
    path = f"docs/{identifier}.md"
    outcomes = ("Do the thing.",)
    day = date(2026, 1, 1)
    return Topic(identifier, path, title, title, level, minutes, day, prerequisites, outcomes, group=group)


def _complete(content: Content) -> Content:
    """Declare the groups that topics name, and let made-up sources name topics."""
    named = {topic.group: topic.chapter for topic in content.topics.values() if topic.group}
    for group, chapter in named.items():
        groups = (*content.chapters[chapter].groups, Group(group, f"Any one {group.replace('-', ' ')}", chapter))
        content.chapters[chapter] = replace(content.chapters[chapter], groups=groups)
    for number, source in enumerate(SOURCES, 2):
        items = tuple(Item(each, "concept", (each,), (), 0, 1) for each in list(content.topics)[::number])
        content.sources.append(Source(source, f"sources/{source}.yml", source, source, None, "", "", items))
    return content


def made_up(chapters: int, topics: int, seed: int = 1) -> Content:
    """Return a roadmap of this size, with what a layout may meet.

    Groups of any size at any place, titles of any length, one chapter without topics and one with a single one (where
    there are more than four), needs across chapters in both directions, and topics that half of the others need.
    """
    random = Random(seed)
    content = Content(Path())
    sizes = _sizes(random, chapters, topics)
    for place, size in enumerate(sizes):
        chapter, color = f"chapter-{place}", COLORS[place % len(COLORS)]
        path = f"docs/{chapter}/index.md"
        letter = chr(65 + place % 26)
        content.chapters[chapter] = Chapter(chapter, path, _title(random), "One of many.", place + 1, letter, color)
        _fill(content, random, chapter, size)
    _look_ahead(content, random)
    return _complete(content)


def _sizes(random: Random, chapters: int, topics: int) -> list[int]:
    special = [0, 1] if chapters > 4 else []
    shares = [random.uniform(0.5, 1.6) for _ in range(chapters - len(special))]
    sizes = [max(1, round((topics - sum(special)) * share / sum(shares))) for share in shares]
    sizes[-1] = max(1, sizes[-1] + topics - sum(special) - sum(sizes))
    return [*sizes[: chapters // 3], *special, *sizes[chapters // 3 :]]


def _title(random: Random) -> str:
    words = [random.choice(WORDS) for _ in range(random.choice((1, 2, 2, 3, 3, 4, 6)))]
    return " ".join(words).capitalize()


def _fill(content: Content, random: Random, chapter: str, size: int) -> None:
    others = list(content.topics)
    inside: list[str] = []
    group, left = None, 0
    while len(inside) < size:
        if left == 0:
            starts = random.random() < 0.08
            group, left = (f"group-{len(content.topics)}", random.randint(2, 9)) if starts else (None, 1)
        identifier = f"{chapter}/topic-{len(inside)}"
        needs = _needs(content, random, group, inside[: len(inside) - random.randint(0, 2)], others)
        content.topics[identifier] = _made(identifier, _title(random), random.choice(LEVELS), needs, group)
        inside.append(identifier)
        left -= 1


def _needs(
    content: Content, random: Random, own: str | None, inside: Sequence[str], others: Sequence[str]
) -> tuple[Prerequisite, ...]:
    """Choose one topic of the chapter, and sometimes another chapter's: any, a much needed one, or one of a group."""
    chosen = [random.choice(inside[-4:])] if inside else []
    if others and random.random() < 0.2:
        chosen.append(random.choice((random.choice(others), others[len(others) // 7])))
    found = []
    for each in chosen:
        group = content.topics[each].group if random.random() < 0.7 else None
        because = random.choice(REASONS)
        found.append(Prerequisite(because, group=group) if group and group != own else Prerequisite(because, each))
    return tuple(found)


def _look_ahead(content: Content, random: Random) -> None:
    """Let the last topics of some chapters need the first of a later one, which itself needs nothing."""
    names = list(content.chapters)
    for early, late in zip(names[:-2:5], names[2::5], strict=False):
        inside = [topic for topic in content.topics if topic.startswith(f"{early}/")]
        first = content.topics.get(f"{late}/topic-0")
        if inside and first and first.group is None:
            content.topics[first.id] = replace(first, prerequisites=())
            last = content.topics[inside[-1]]
            ahead = Prerequisite(random.choice(REASONS), first.id)
            content.topics[last.id] = replace(last, prerequisites=(*last.prerequisites, ahead))
