"""How a line comes from the one it builds on: up beside its column, along above all columns, and down to its badge.

Beside each column, to the left, run lanes. Whoever leaves or arrives higher takes a lane nearer to the column, so that
lanes never cross. Above the columns run levels, short ways below long ones.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from roadmap.mapping.block import BADGE
from roadmap.mapping.geometry import Point, beveled

FIRST_LANE, LANE = 24, 6
"""From a column to its first lane, and from lane to lane."""
CUT = 12
"""How much of a corner is cut off."""
SPREAD = 4
"""Between ways that leave the same station."""


@dataclass(frozen=True, slots=True)
class Way:
    """The way of one line from where it branches off to its badge."""

    line: int
    """Place of the line among the lines."""
    source: Point
    """Where it leaves: how far right of its column, and how far down."""
    source_column: int
    target: int
    """How far down the badge is."""
    target_column: int
    from_above: bool
    """Whether the badge is the first of its column, with nothing between it and the ways above."""

    @property
    def is_local(self) -> bool:
        """Tell whether it stays beside its column: between lines of one column there is room to turn out and in."""
        return self.source_column == self.target_column


@dataclass(frozen=True, slots=True)
class _Lanes:
    """Which lanes the ways use: (line, column, whether it leaves there) -> how far left of the column."""

    left: Mapping[tuple[int, int, bool], int]
    widths: Sequence[int]
    """How much room the lanes of each column need."""


def _lanes(ways: Iterable[Way], columns: int) -> _Lanes:
    """Give every way its lanes."""
    left: dict[tuple[int, int, bool], int] = {}
    widths = []
    ordered = sorted(ways, key=lambda way: way.line)
    for column in range(columns):
        used = _local_lanes([way for way in ordered if way.is_local and way.source_column == column], column, left)
        ends = [(way.source[1], way.line, True) for way in ordered if not way.is_local and way.source_column == column]
        for way in ordered:
            if not way.is_local and way.target_column == column and way.from_above:
                left[way.line, column, False] = 0
            elif not way.is_local and way.target_column == column:
                ends.append((way.target, way.line, False))
        for index, (_, line, leaves) in enumerate(sorted(ends), used):
            left[line, column, leaves] = FIRST_LANE + LANE * index
        used += len(ends)
        widths.append(FIRST_LANE + LANE * used if used else BADGE)
    return _Lanes(left, widths)


def _local_lanes(ways: Sequence[Way], column: int, left: dict[tuple[int, int, bool], int]) -> int:
    """Give each way inside a column the first lane that is free along it; return how many are used."""
    taken: list[list[tuple[int, int]]] = []
    for way in sorted(ways, key=lambda way: (abs(way.target - way.source[1]), way.line)):
        top, bottom = sorted((way.source[1], way.target))
        free = (n for n, spans in enumerate(taken) if all(bottom < first or last < top for first, last in spans))
        lane = next(free, len(taken))
        taken += [[]] if lane == len(taken) else []
        taken[lane].append((top, bottom))
        left[way.line, column, True] = FIRST_LANE + LANE * lane
    return len(taken)


def _levels(spans: Mapping[int, tuple[int, int]]) -> dict[int, int]:
    """Return for each line the level on which it runs above the columns; `spans` says from where to where it does."""
    taken: list[list[tuple[int, int]]] = []
    found = {}
    for line, (start, end) in sorted(spans.items(), key=lambda item: (item[1][1] - item[1][0], item)):
        free = (n for n, others in enumerate(taken) if all(end + CUT < a or b + CUT < start for a, b in others))
        level = next(free, len(taken))
        taken += [[]] if level == len(taken) else []
        taken[level].append((start, end))
        found[line] = level
    return found


def _spread(ways: Sequence[Way], taken: _Lanes) -> dict[int, int]:
    """Return for each line how far above or below the middle of its station it leaves: several do so side by side."""
    found = {}
    together: dict[tuple[int, Point], list[Way]] = {}
    for way in ways:
        together.setdefault((way.source_column, way.source), []).append(way)
    for same in together.values():
        same.sort(key=lambda way: (taken.left[way.line, way.source_column, True], way.line))
        step = SPREAD if len(same) <= 5 else SPREAD // 2
        for index, way in enumerate(same):
            found[way.line] = (2 * index - len(same) + 1) * step // 2
    return found


@dataclass(frozen=True, slots=True)
class Routes:
    """Where the columns are, and the ways between them; the first badges are at height 0."""

    spines: Sequence[int]
    """How far right each column is."""
    ways: Mapping[int, Sequence[Point]]
    """Place of a line -> the corners of its way."""
    top: int
    """How high the ways go; 0 or less."""


def routes(ways: Sequence[Way], widths: Sequence[int], left: int, gutter: int, room: int) -> Routes:
    """Find the columns' places and every way's corners.

    `widths` is how far each column's labels reach; the first column may begin at `left`, and `gutter` is kept free
    between labels and the next column's lanes, `room` above the first badges.
    """
    taken = _lanes(ways, len(widths))
    spines = []
    for width, lanes in zip(widths, taken.widths, strict=True):
        spines.append(left + lanes)
        left = spines[-1] + width + gutter
    level, shift = _levels(_spans(ways, taken, spines)), _spread(ways, taken)
    lowest = min(-room, _lowest_level(ways, taken))
    found = {
        way.line: _corners(way, taken, spines, shift[way.line], lowest - LANE * level.get(way.line, 0)) for way in ways
    }
    return Routes(spines, found, min([-room, *(y for way in found.values() for _, y in way)]))


def _spans(ways: Iterable[Way], taken: _Lanes, spines: Sequence[int]) -> dict[int, tuple[int, int]]:
    """Return for each way that runs above the columns from where to where it does."""
    found = {}
    for way in ways:
        if not way.is_local:
            leave = spines[way.source_column] - taken.left[way.line, way.source_column, True]
            arrive = spines[way.target_column] - taken.left[way.line, way.target_column, False]
            found[way.line] = (min(leave, arrive), max(leave, arrive))
    return found


def _corners(way: Way, taken: _Lanes, spines: Sequence[int], shift: int, level: int) -> list[Point]:
    """Return the corners of a way that leaves `shift` below its station and runs above the columns at `level`."""
    x, y = spines[way.source_column] + way.source[0], way.source[1] + shift
    badge = spines[way.target_column]
    leave = spines[way.source_column] - taken.left[way.line, way.source_column, True]
    if way.is_local:
        down = 1 if way.target > y else -1
        across = badge - leave
        return [(x, y), (leave, y + down * (x - leave)), (leave, way.target - down * across), (badge, way.target)]
    arrive = badge - taken.left[way.line, way.target_column, False]
    corners = [
        (x, y), (leave, y - (x - leave)), (leave, level), (arrive, level), (arrive, way.target - (badge - arrive)),
        (badge, way.target),
    ]  # fmt: skip
    return beveled(corners[: 5 if arrive == badge else 6], CUT)


def _lowest_level(ways: Iterable[Way], taken: _Lanes) -> int:
    """Return how far down the lowest level may be, so that every way can turn into its lane below it."""
    found = [0]
    for way in ways:
        if not way.is_local:
            leave = taken.left[way.line, way.source_column, True] + way.source[0]
            found.append(way.source[1] - 2 * SPREAD - leave - CUT)
            found.append(way.target - taken.left[way.line, way.target_column, False] - CUT)
    return min(found)
