"""What overlaps on a map, told from its numbers alone: boxes of labels, discs of stations, widths of tracks."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise
from math import hypot

from roadmap.mapping.block import BADGE, RADIUS, RING
from roadmap.mapping.geometry import Box, Point
from roadmap.mapping.picture import DrawnLine, Picture

CELL = 80
TRACK, BRANCH = 2.5, 1.5
"""Half the widths that map.css gives the lines and the ways on which they branch off."""
APART = 5
"""How far parallel ways must keep from each other."""


@dataclass(frozen=True)
class Thing:
    """What may not be covered: a label, a badge or a station; `name` says whose it is."""

    name: str
    box: Box
    is_label: bool = True


@dataclass(frozen=True)
class Segment:
    """A straight piece of a track or of a way; `may_touch` names what it leads to."""

    line: str
    start: Point
    end: Point
    half: float
    may_touch: frozenset[str]


def things(picture: Picture) -> list[Thing]:
    found = [Thing("begin", picture.begin.box)] if picture.begin else []
    for drawn in picture.lines:
        found.append(Thing(drawn.line.id, around(drawn.badge, BADGE), is_label=False))
        found += [Thing(f"{drawn.line.id} name", label.box) for label in (drawn.name, drawn.facts)]
        found += [Thing(f"{drawn.line.id} caption", label.box) for label in drawn.captions]
        for placed in drawn.stations:
            radius = RING if placed.station.is_interchange else RADIUS + 1
            found.append(Thing(placed.station.id, around(placed.at, radius), is_label=False))
            found.append(Thing(f"{placed.station.id} label", placed.label.box))
    return found


def segments(picture: Picture) -> list[Segment]:
    return [segment for drawn in picture.lines for segment in _segments(drawn)]


def _segments(drawn: DrawnLine) -> Iterator[Segment]:
    own = frozenset([drawn.line.id, *(placed.station.id for placed in drawn.stations)])
    for line in drawn.track:
        yield from (Segment(drawn.line.id, start, end, TRACK, own) for start, end in pairwise(line))
    ends = frozenset([drawn.line.id, drawn.line.origin or ""])
    yield from (Segment(drawn.line.id, start, end, BRANCH, ends) for start, end in pairwise(drawn.branch))


def overlapping(picture: Picture) -> list[tuple[str, str]]:
    """Return the pairs of labels, badges and stations that cover each other."""
    cells: dict[tuple[int, int], list[Thing]] = {}
    for thing in things(picture):
        for cell in _cells(thing.box):
            cells.setdefault(cell, []).append(thing)
    pairs = (pair for inside in cells.values() for pair in combinations(inside, 2))
    return sorted({(one.name, other.name) for one, other in pairs if one.box.meets(other.box)})


def run_over(picture: Picture) -> list[tuple[str, str]]:
    """Return the lines whose track, or way, covers a label, or a badge or station that it does not lead to."""
    cells: dict[tuple[int, int], list[Thing]] = {}
    for thing in things(picture):
        for cell in _cells(thing.box):
            cells.setdefault(cell, []).append(thing)
    found = set()
    for segment in segments(picture):
        for cell in _cells(_bounds(segment)):
            for thing in cells.get(cell, ()):
                if thing.name not in segment.may_touch and covers(segment, thing):
                    found.add((segment.line, thing.name))
    return sorted(found)


def covers(segment: Segment, thing: Thing) -> bool:
    box = thing.box
    if not thing.is_label and box.right - box.left < 2 * BADGE:  # a disc
        center = ((box.left + box.right) // 2, (box.top + box.bottom) // 2)
        return distance(center, segment.start, segment.end) < (box.right - box.left) / 2 + segment.half
    return _crosses(segment, box)


def on_top_of_each_other(picture: Picture) -> list[tuple[str, str]]:
    """Return the pairs of lines that run beside each other, level or upright, too close to be told apart."""
    found = set()
    for upright in (0, 1):
        pieces = sorted(
            (segment.start[upright], *sorted((segment.start[1 - upright], segment.end[1 - upright])), segment.line)
            for segment in segments(picture)
            if segment.start[upright] == segment.end[upright]
        )
        for index, (at, start, end, line) in enumerate(pieces):
            for other, first, last, another in pieces[index + 1 :]:
                if other - at >= APART:
                    break
                if another != line and first < end and start < last:
                    found.add((line, another))
    return sorted(found)


def distance(point: Point, start: Point, end: Point) -> float:
    """Return how far a point is from a segment."""
    across, down = end[0] - start[0], end[1] - start[1]
    length = across * across + down * down
    share = ((point[0] - start[0]) * across + (point[1] - start[1]) * down) / length if length else 0
    share = min(1, max(0, share))
    return hypot(point[0] - start[0] - share * across, point[1] - start[1] - share * down)


def around(point: Point, half: int) -> Box:
    return Box(point[0] - half, point[1] - half, point[0] + half, point[1] + half)


def _bounds(segment: Segment) -> Box:
    (x0, y0), (x1, y1) = segment.start, segment.end
    return Box(min(x0, x1) - RING, min(y0, y1) - RING, max(x0, x1) + RING, max(y0, y1) + RING)


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    for column in range(box.left // CELL, box.right // CELL + 1):
        for row in range(box.top // CELL, box.bottom // CELL + 1):
            yield column, row


def _crosses(segment: Segment, box: Box) -> bool:
    """Tell whether a segment, as wide as it is drawn, meets a box: what is left of it inside after clipping."""
    first, last = 0.0, 1.0
    for axis, low, high in ((0, box.left, box.right), (1, box.top, box.bottom)):
        start, step = segment.start[axis], segment.end[axis] - segment.start[axis]
        low_edge, high_edge = low - segment.half - start, high + segment.half - start
        if step == 0:
            if low_edge >= 0 or high_edge <= 0:
                return False
            continue
        one, other = sorted((low_edge / step, high_edge / step))
        first, last = max(first, one), min(last, other)
    return first < last
