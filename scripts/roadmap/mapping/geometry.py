"""Points, boxes and polylines of the map, in whole units of the picture."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

Point = tuple[int, int]
Polyline = Sequence[Point]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; `top` is the smaller y."""

    left: int
    top: int
    right: int
    bottom: int

    def moved(self, x: int, y: int) -> "Box":
        """Return the box at another place."""
        return Box(self.left + x, self.top + y, self.right + x, self.bottom + y)

    def meets(self, other: "Box") -> bool:
        """Tell whether two boxes have more than an edge in common."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


def moved(line: Polyline, x: int, y: int) -> list[Point]:
    """Return a polyline at another place."""
    return [(left + x, top + y) for left, top in line]


def beveled(line: Polyline, cut: int) -> list[Point]:
    """Return a polyline whose right angles are cut at 45 degrees, by at most `cut` and half of the shorter leg."""
    found = [line[0]]
    for (x0, y0), (x1, y1), (x2, y2) in zip(line, line[1:], line[2:], strict=False):
        first, second = (x1 - x0, y1 - y0), (x2 - x1, y2 - y1)
        if (first[0] == 0) == (second[0] == 0) or (first[1] == 0) == (second[1] == 0):
            found.append((x1, y1))
            continue
        size = min(cut, (abs(first[0]) + abs(first[1])) // 2, (abs(second[0]) + abs(second[1])) // 2)
        found.append((x1 - size * _sign(first[0]), y1 - size * _sign(first[1])))
        found.append((x1 + size * _sign(second[0]), y1 + size * _sign(second[1])))
    return [*found, line[-1]]


def path(lines: Sequence[Polyline]) -> str:
    """Return polylines as the short form of an SVG path: `M10,12v40l8,8h30`."""
    return "".join(_path(line) for line in lines)


def _path(line: Polyline) -> str:
    parts = [f"M{line[0][0]},{line[0][1]}"]
    for (x0, y0), (x1, y1) in pairwise(line):
        across, down = x1 - x0, y1 - y0
        if across and down:
            parts.append(f"l{across},{down}")
        elif across or down:
            parts.append(f"h{across}" if across else f"v{down}")
    return "".join(parts)


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)
