"""The content as plain data: topics with their prerequisites, chapters, pages."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

LEVELS = ("core", "deeper", "optional")

FASTEST, SLOWEST = 0.75, 1.5
"""The range around `minutes`: from someone who has met the subject to someone who stops to try things."""


@dataclass(frozen=True, slots=True)
class Prerequisite:
    """What must be known before a topic: another topic, or any one of a group; and the reason."""

    because: str
    topic: str | None = None
    group: str | None = None
    line: int = 1


@dataclass(frozen=True, slots=True)
class Topic:
    """One page to learn from, one node of the graph. `id` is chapter/slug and never changes its meaning."""

    id: str
    path: str
    title: str
    summary: str
    level: str
    minutes: int
    reviewed: date
    prerequisites: tuple[Prerequisite, ...] = ()
    outcomes: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    group: str | None = None
    lines: Mapping[str, int] = field(default_factory=dict, compare=False)

    @property
    def chapter(self) -> str:
        """Return the id of the chapter, the folder that the page stands in."""
        return self.id.partition("/")[0]


@dataclass(frozen=True, slots=True)
class Group:
    """Alternatives of which a reader needs one, as 'any one language'."""

    id: str
    title: str
    chapter: str
    line: int = 1


@dataclass(frozen=True, slots=True)
class Chapter:
    """A line of the map: a folder of topics with an index page."""

    id: str
    path: str
    title: str
    summary: str
    order: int
    line: str
    color: str
    starts: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    groups: tuple[Group, ...] = ()
    lines: Mapping[str, int] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Page:
    """Any other page: the pages of `start` and `about`, the front page."""

    id: str
    path: str
    title: str
    summary: str
    order: int


Topics = Mapping[str, Topic]


def one_of_each(topics: Iterable[Topic]) -> list[Topic]:
    """Return what a reader of these topics needs: of alternatives one, the one of middle length, and all others."""
    groups: dict[str | None, list[Topic]] = {}
    for topic in topics:
        groups.setdefault(topic.group, []).append(topic)
    single = groups.pop(None, [])
    lengths = (sorted(group, key=lambda topic: (topic.minutes, topic.id)) for group in groups.values())
    return [*single, *(group[(len(group) - 1) // 2] for group in lengths)]


def time_range(minutes: int) -> tuple[int, int]:
    """Return the minutes a fast and a slow reader takes, rounded to 5 minutes (to the hour from 10 hours on)."""
    step = 5 if minutes < 600 else 60
    return max(step, round(minutes * FASTEST / step) * step), round(minutes * SLOWEST / step) * step


def spoken_time(minutes: int) -> str:
    """Return a duration as one says it: `45 min`, `2 h`, `3 h 20 min`, `41 h`."""
    hours, rest = divmod(minutes, 60)
    if hours == 0:
        return f"{rest} min"
    if rest == 0 or hours >= 10:
        return f"{hours + (rest >= 30)} h"
    return f"{hours} h {rest} min"


def spoken_range(minutes: int) -> str:
    """Return the range for a reader, `35-70 min` or `9-18 h`, with an en dash."""
    low, high = time_range(minutes)
    if high <= 120:
        return f"{low}\N{EN DASH}{high} min"
    if low >= 60 and high >= 240:
        return f"{round(low / 60)}\N{EN DASH}{round(high / 60)} h"
    return f"{spoken_time(low)} \N{EN DASH} {spoken_time(high)}"
