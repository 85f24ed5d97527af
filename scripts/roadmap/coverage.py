"""How much of what the five published roadmaps name is explained here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from roadmap.content import Content
from roadmap.sources import Item, Source


@dataclass(frozen=True, slots=True)
class Count:
    """Items by state."""

    covered: int = 0
    planned: int = 0
    missing: int = 0

    @property
    def total(self) -> int:
        """Return how many items there are."""
        return self.covered + self.planned + self.missing

    @property
    def percent(self) -> float:
        """Return the share that is covered, from 0 to 100; 100 of nothing."""
        return 100 * self.covered / self.total if self.total else 100.0

    def __add__(self, other: "Count") -> "Count":
        return Count(self.covered + other.covered, self.planned + other.planned, self.missing + other.missing)


def count(items: Sequence[Item]) -> Count:
    """Count items by state."""
    states = [item.state for item in items]
    return Count(states.count("covered"), states.count("planned"), states.count("missing"))


def by_source(sources: Sequence[Source]) -> dict[str, Count]:
    """Return the count of each source, by its id, in the order of the files."""
    return {source.id: count(source.items) for source in sources}


def total(sources: Sequence[Source]) -> Count:
    """Return the count over all sources; an item that two of them name counts twice."""
    return sum(by_source(sources).values(), Count())


def recommended_by(content: Content) -> Mapping[str, list[str]]:
    """Return for each topic the ids of the sources that name it, in the order of the sources."""
    found: dict[str, list[str]] = {topic: [] for topic in content.topics}
    for source in content.sources:
        named = {topic for item in source.items for topic in item.topics}
        for topic, sources in found.items():
            if topic in named:
                sources.append(source.id)
    return found
