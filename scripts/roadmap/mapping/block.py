"""One line of the map, drawn from its badge downwards: stations, forks and labels, relative to the badge's center."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from roadmap.mapping.geometry import Box, Point
from roadmap.mapping.lettering import text_width, wrap
from roadmap.mapping.network import Line, Mark, Run, Station

ROW = 24
"""From station to station."""
TEXT, NAME, SMALL = 13, 16, 11
"""Sizes of type: stations; names of lines; facts, captions and marks."""
LEADING, NAME_LEADING = 16, 19
"""From line to line inside a label."""
LABEL_WIDTH, NAME_WIDTH = 184, 200
"""Where a station's label, and a line's name, is broken."""
BADGE = 13
"""Half the side of a badge."""
RADIUS, RING = 6, 9
"""Of a station, and of the ring around an interchange."""
TO_LABEL, TO_NAME = 15, 22
"""From the line to a station's label, and to the line's name."""
FORK, RUNG = 36, 9
"""How far the two rails of a fork stand apart, and how far a rung goes down where it meets one."""
TO_MARK = 6
"""Before each sign of another line that stands behind a label."""
MOST_MARKS = 5
"""So many are shown; the list names them all."""


@dataclass(frozen=True, slots=True)
class Label:
    """Text at a place: `x` and `y` are where its first line begins, on the baseline."""

    x: int
    y: int
    lines: tuple[str, ...]
    size: int
    leading: int = LEADING
    bold: bool = False
    marks: tuple[Mark, ...] = ()

    @property
    def box(self) -> Box:
        """Return what it covers at most."""
        widths = [text_width(line, self.size, bold=self.bold) for line in self.lines]
        widths[-1] += _marks_width(self.marks)
        below = (len(self.lines) - 1) * self.leading + self.size // 4
        return Box(self.x, self.y - self.size, self.x + max(widths), self.y + below)

    def moved(self, x: int, y: int) -> "Label":
        """Return it at another place."""
        return Label(self.x + x, self.y + y, self.lines, self.size, self.leading, self.bold, self.marks)


@dataclass(frozen=True, slots=True)
class Placed:
    """A station at its place."""

    station: Station
    at: Point
    label: Label


@dataclass(slots=True)
class Block:
    """A line, its badge at 0,0."""

    line: Line
    name: Label
    facts: Label
    stations: list[Placed] = field(default_factory=list)
    captions: list[Label] = field(default_factory=list)
    track: list[list[Point]] = field(default_factory=list)
    """Polylines of the line itself, forks included."""
    exits: dict[str, Point] = field(default_factory=dict)
    """Id of a station, or of a group -> where another line may leave."""
    bottom: int = BADGE

    @property
    def labels(self) -> list[Label]:
        """Return all its labels."""
        return [self.name, self.facts, *self.captions, *(placed.label for placed in self.stations)]

    @property
    def right(self) -> int:
        """Return how far its labels reach."""
        return max(label.box.right for label in self.labels)


def block(line: Line) -> Block:
    """Draw a line from its badge to its last station."""
    name = Label(TO_NAME, 6, wrap(line.title, NAME, NAME_WIDTH, bold=True), NAME, NAME_LEADING, bold=True)
    facts = Label(TO_NAME, 6 + (len(name.lines) - 1) * NAME_LEADING + 16, (line.facts,), SMALL)
    made = Block(line, name, facts)
    start, free = 0, facts.box.bottom + 8
    for run in line.runs:
        if run.group is None:
            free = _add_station(made, run.stations[0], free)
        else:
            start, free = _add_fork(made, run, start, free)
    ends_in_station = bool(line.runs) and line.runs[-1].group is None
    end = made.stations[-1].at[1] if ends_in_station else start + ROW // 3 if line.runs else BADGE + ROW // 2
    made.track.append([(0, start), (0, end)])
    made.bottom = max(end, *(label.box.bottom for label in made.labels))
    return made


def _marks_width(marks: Sequence[Mark]) -> int:
    return sum(TO_MARK + text_width(mark.letter, SMALL, bold=True) for mark in marks)


def _add_station(made: Block, station: Station, free: int, x: int = 0, to_label: int = TO_LABEL) -> int:
    """Place a station below `free`, where nothing stands yet; return where nothing stands below it."""
    marks = station.marks[:MOST_MARKS]
    lines = wrap(station.title, TEXT, LABEL_WIDTH - x - _marks_width(marks))
    half = (ROW + LEADING * (len(lines) - 1)) // 2
    y = free + half
    label = Label(x + to_label, y + 5 - LEADING // 2 * (len(lines) - 1), lines, TEXT, marks=marks)
    made.stations.append(Placed(station, (x, y), label))
    made.exits[station.id] = (x, y)
    return y + half


def _add_fork(made: Block, run: Run, start: int, free: int) -> tuple[int, int]:
    """Place the alternatives of a group between two rails, each on a rung of its own that leads from one to the other.

    Whoever follows the line turns to the right rail and passes exactly one of them. `start` is where the line was last
    drawn to. Returns where the rails have joined again, and where nothing stands below.
    """
    first, turn = len(made.stations), free - 4
    made.captions.append(Label(FORK + RUNG, turn + FORK - RUNG, (run.title,), SMALL, marks=run.marks[:MOST_MARKS]))
    free = turn + FORK + RUNG - ROW // 2
    for station in run.stations:
        free = _add_station(made, station, free, FORK // 2, FORK // 2 + RUNG)
    rungs = [_rung(placed.at[1]) for placed in made.stations[first:]]
    joined = rungs[-1][-1][1]
    made.track.append([(0, start), (0, turn), (FORK, turn + FORK), *rungs[-1]])
    made.track.append([*rungs[0], (0, joined)])
    made.track += rungs[1:-1]
    made.exits.setdefault(str(run.group), (0, joined))
    return joined, max(free, joined + RUNG + 4)


def _rung(y: int) -> list[Point]:
    """Return the way from the right rail to the left one that passes a station at this height."""
    return [(FORK, y - RUNG), (FORK - RUNG, y), (RUNG, y), (0, y + RUNG)]
