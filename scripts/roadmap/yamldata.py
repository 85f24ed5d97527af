"""What reading YAML gives, as plain data: the values, the line of each, and what was wrong."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Place = tuple[str | int, ...]
"""Where a value stands in the data: `("prerequisites", 0, "because")`."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a YAML block.

    It is what a rule turns into a problem: a kind (the rules pick the kinds they know), a line counted in the file, and
    what to say about it.
    """

    kind: str
    line: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Data:
    """The values of a YAML text, the line of each, and what was wrong."""

    values: Any
    lines: Mapping[Place, int]
    faults: tuple[Fault, ...]
    written: Mapping[Place, str]
    """How a value was written that is no text: `yes`, `007`, `~`."""
    cut: frozenset[Place]
    """The values that end at a '#'."""

    def line(self, *place: str | int) -> int:
        """Return the line of the value at `place`, or of the nearest thing around it that has one."""
        while place not in self.lines and place:
            place = place[:-1]
        return self.lines.get(place, 1)


def broken(*faults: Fault) -> Data:
    """Return what is known of a block that does not read: its faults."""
    return Data({}, {}, faults, {}, frozenset())
