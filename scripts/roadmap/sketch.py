"""The small network on the front page: a line for each chapter, leaving the line it builds on at the right stop.

Decoration with a meaning; the list below it says the same in words. Sizes are in units of the picture.
"""

from dataclasses import dataclass

from roadmap.topics import Topic
from roadmap.views import Views

ROW, STEP, MARGIN = 46, 30, 16
LOWEST = 140
"""How high the picture is at least, so that two lines already look like a network."""


@dataclass(frozen=True, slots=True)
class Track:
    """One line: where it leaves another one, and its stops."""

    color: str
    path: str
    stops: tuple[tuple[float, float, str], ...]
    """x, y and level of each stop."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """The whole picture."""

    width: float
    height: float
    tracks: tuple[Track, ...]


def sketch(views: Views) -> Sketch:
    """Draw each chapter as a row; a chapter that needs another one branches off there at 45 degrees."""
    places: dict[str, tuple[float, float]] = {}
    tracks = []
    distance = max(ROW, LOWEST / max(1, len(views.chapters) - 1))
    for row, chapter in enumerate(views.chapters):
        y = MARGIN + row * distance
        stops = views.stops[chapter.id]
        origin = _origin(stops, places)
        start = origin[0] + (y - origin[1]) + STEP / 2 if origin else MARGIN
        for index, stop in enumerate(stops):
            places[stop.id] = (start + index * STEP, y)
        if stops:
            tracks.append(_track(chapter.color, stops, places, origin))
    width = max((x for x, _ in places.values()), default=0) + MARGIN
    return Sketch(width, MARGIN * 2 + distance * (len(views.chapters) - 1), tuple(tracks))


def _origin(stops: list[Topic], places: dict[str, tuple[float, float]]) -> tuple[float, float] | None:
    """Return the place of the first stop of another line that these stops need; none where the first needs nothing."""
    needed = (need.topic for stop in stops if stops[0].prerequisites for need in stop.prerequisites)
    return next((places[topic] for topic in needed if topic in places), None)


def _track(
    color: str, stops: list[Topic], places: dict[str, tuple[float, float]], origin: tuple[float, float] | None
) -> Track:
    end, y = places[stops[-1].id]
    if origin:
        path = f"M{origin[0]:g},{origin[1]:g}L{origin[0] + y - origin[1]:g},{y:g}H{end:g}"
    else:
        path = f"M{places[stops[0].id][0]:g},{y:g}H{end:g}"
    return Track(color, path, tuple((*places[stop.id], stop.level) for stop in stops))
