"""The whole map: where everything stands. Plain numbers, so that tests can see that nothing overlaps."""

from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import log, sqrt

from roadmap.mapping.block import BADGE, SMALL, TO_NAME, Block, Label, Placed, block
from roadmap.mapping.columns import splits
from roadmap.mapping.geometry import Point, Polyline, moved
from roadmap.mapping.network import Line
from roadmap.mapping.routes import Way, routes

MARGIN = 14
BETWEEN, MOST_BETWEEN = 58, 110
"""From a line's end to the badge of the next one in its column, at least and at most."""
GUTTER = 22
"""From the widest label of a column to the lanes of the next."""
PROPORTION = sqrt(2)
"""Width to height: a sheet of paper, landscape."""
ROOM = 40
"""Above the first badges, below the lowest way."""
MOST_COLUMNS = 40
BEGIN = "Begin here"


@dataclass(frozen=True, slots=True)
class DrawnLine:
    """One line at its place."""

    line: Line
    badge: Point
    name: Label
    facts: Label
    stations: tuple[Placed, ...]
    captions: tuple[Label, ...]
    track: tuple[Polyline, ...]
    branch: Polyline
    """From where it branches off to its badge; empty where it begins by itself."""


@dataclass(frozen=True, slots=True)
class Picture:
    """The map."""

    width: int
    height: int
    lines: tuple[DrawnLine, ...]
    begin: Label | None
    """The word at the first badge."""

    @property
    def excess(self) -> float:
        """Return how much too wide it is for a sheet of paper; less than 0 where it is too high."""
        return log(self.width / self.height / PROPORTION)


def picture(lines: Sequence[Line]) -> Picture:
    """Lay out the lines in as many columns as give the picture the proportions of a sheet of paper."""
    blocks = [block(line) for line in lines]
    if not blocks:
        return Picture(2 * MARGIN, 2 * MARGIN, (), None)
    choices = splits([each.bottom + BETWEEN for each in blocks], MOST_COLUMNS)
    arranged = cache(lambda index: _arrange(blocks, choices[index]))
    wide = bisect(range(len(choices)), 0.0, key=lambda index: arranged(index).excess)
    return min(map(arranged, range(len(choices))[max(0, wide - 1) : wide + 1]), key=lambda made: abs(made.excess))


def _arrange(blocks: Sequence[Block], columns: Sequence[range]) -> Picture:
    tops = _tops(blocks, columns)
    widths = [max(blocks[index].right for index in column) for column in columns]
    found = routes(_ways(blocks, columns, tops), widths, MARGIN, GUTTER, ROOM)
    down = MARGIN - found.top
    drawn = []
    for column, spine in zip(columns, found.spines, strict=True):
        for index in column:
            branch = moved(found.ways.get(index, ()), 0, down)
            drawn.append(_placed(blocks[index], spine, tops[index] + down, branch))
    bottom = max(top + each.bottom for top, each in zip(tops, blocks, strict=True))
    begin = Label(found.spines[0] + TO_NAME, down - BADGE - SMALL // 2, (BEGIN,), SMALL)
    return Picture(found.spines[-1] + widths[-1] + MARGIN, bottom + down + MARGIN, tuple(drawn), begin)


def _tops(blocks: Sequence[Block], columns: Sequence[range]) -> list[int]:
    """Return how far down each badge is; where a column is shorter than the highest, its lines move apart."""
    heights = [sum(blocks[index].bottom + BETWEEN for index in column) for column in columns]
    tops = []
    for column, height in zip(columns, heights, strict=True):
        apart = min((max(heights) - height) // max(1, len(column) - 1), MOST_BETWEEN - BETWEEN)
        down = 0
        for index in column:
            tops.append(down)
            down += blocks[index].bottom + BETWEEN + apart
    return tops


def _ways(blocks: Sequence[Block], columns: Sequence[range], tops: Sequence[int]) -> list[Way]:
    exits, place = {}, {}
    for number, column in enumerate(columns):
        for index in column:
            place[index] = number
            for name, (x, y) in blocks[index].exits.items():
                exits[name] = (number, (x, y + tops[index]))
    found = []
    for index, each in enumerate(blocks):
        if each.line.origin in exits:
            source_column, source = exits[each.line.origin]
            found.append(Way(index, source, source_column, tops[index], place[index], tops[index] == 0))
    return found


def _placed(drawn: Block, x: int, y: int, branch: Polyline) -> DrawnLine:
    stations = (
        Placed(each.station, (each.at[0] + x, each.at[1] + y), each.label.moved(x, y)) for each in drawn.stations
    )
    return DrawnLine(
        drawn.line,
        (x, y),
        drawn.name.moved(x, y),
        drawn.facts.moved(x, y),
        tuple(stations),
        tuple(label.moved(x, y) for label in drawn.captions),
        tuple(moved(line, x, y) for line in drawn.track),
        branch,
    )
