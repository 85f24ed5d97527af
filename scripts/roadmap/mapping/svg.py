"""The map as SVG: links, text and shapes, styled by map.css alone.

Beneath lie the ways on which lines branch off, then an empty group for the arcs that a script draws, then every line
with its track, its name and its stations.
"""

from collections.abc import Iterable
from html import escape

from roadmap.mapping.block import BADGE, RADIUS, RING, ROW, TO_MARK, Label, Placed
from roadmap.mapping.geometry import path
from roadmap.mapping.network import Mark
from roadmap.mapping.picture import DrawnLine, Picture

SCALE = 1.2
"""How large the picture is shown where there is room; its texts are then as large as those of the page."""
DOT = {"core": RADIUS + 0.5, "deeper": RADIUS - 0.5, "optional": RADIUS - 1}
INNER = {"core": RADIUS - 0.5, "deeper": RADIUS - 1.5, "optional": RADIUS - 2}
TITLE = "The map of the roadmap"
DESCRIPTION = (
    "Every chapter is a line and every topic a station, in the order in which they build on each other. "
    "The list beside it says the same in words."
)


def svg(picture: Picture) -> str:
    """Return the picture as an SVG element; addresses are relative to the page of the map."""
    width, height = picture.width, picture.height
    size = f'viewBox="0 0 {width} {height}" width="{round(width * SCALE)}" height="{round(height * SCALE)}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" id="map" class="map" {size} role="group" '
        'aria-labelledby="map-name map-description">\n'
        f'<title id="map-name">{TITLE}</title><desc id="map-description">{DESCRIPTION}</desc>\n'
        f'<g class="map__branches">{"".join(map(_branch, picture.lines))}</g>\n'
        '<g class="map__arcs"></g>\n'
        f"{_begin(picture)}{''.join(map(_line, picture.lines))}</svg>"
    )


def _begin(picture: Picture) -> str:
    if picture.begin is None:
        return ""
    return f'<text class="map__begin" x="{picture.begin.x}" y="{picture.begin.y}">{picture.begin.lines[0]}</text>\n'


def _branch(drawn: DrawnLine) -> str:
    if not drawn.branch:
        return ""
    line = drawn.line
    return f'<path data-line="{line.mark.color}" data-chapter="{line.id}" d="{path([drawn.branch])}"/>'


def _line(drawn: DrawnLine) -> str:
    line = drawn.line
    captions = (_text(label, label.x, label.y, "map__group") for label in drawn.captions)
    return (
        f'<g class="map__line" data-line="{line.mark.color}" data-chapter="{line.id}">\n'
        f'<path class="map__track" d="{path(drawn.track)}"/>{"".join(captions)}\n'
        f"{_name(drawn)}\n{''.join(map(_stop, drawn.stations))}</g>\n"
    )


def _name(drawn: DrawnLine) -> str:
    x, y = drawn.badge
    return (
        f'<a class="map__name" href="../{drawn.line.id}/" transform="translate({x},{y})">'
        f'<rect x="{-BADGE}" y="{-BADGE}" width="{2 * BADGE}" height="{2 * BADGE}" rx="6"/>'
        f'<text class="map__letter" y="6">{escape(drawn.line.mark.letter)}</text>'
        f"{_text(drawn.name, drawn.name.x - x, drawn.name.y - y, 'map__title')}"
        f"{_text(drawn.facts, drawn.facts.x - x, drawn.facts.y - y, 'map__facts')}</a>"
    )


def _stop(placed: Placed) -> str:
    station, (x, y), box = placed.station, placed.at, placed.label.box
    top, bottom = min(box.top - y, -ROW // 2), max(box.bottom - y, ROW // 2)
    ring = f'<circle class="map__ring" r="{RING}"/>' if station.is_interchange else ""
    radius = (INNER if station.is_interchange else DOT)[station.level]
    text = _text(placed.label, placed.label.x - x, placed.label.y - y)
    return (
        f'<a class="map__stop" href="../{station.id}/" data-topic="{station.id}" data-level="{station.level}" '
        f'data-group="{station.group or ""}" data-sources="{" ".join(station.sources)}" data-x="{x}" data-y="{y}" '
        f'transform="translate({x},{y})">'
        f'<rect x="{-ROW // 2}" y="{top}" width="{box.right - x + ROW // 2}" height="{bottom - top}"/>'
        f'{ring}<circle r="{radius:g}"/>{text}</a>\n'
    )


def _text(label: Label, x: int, y: int, name: str = "") -> str:
    """Write a label at a place; lines after the first, and the signs of other lines behind the last, are spans."""
    first, *others = (escape(line) for line in label.lines)
    spans = "".join(f' <tspan x="{x}" dy="{label.leading}">{line}</tspan>' for line in others)
    start = f'<text class="{name}"' if name else "<text"
    return f'{start} x="{x}" y="{y}">{first}{spans}{_marks(label.marks)}</text>'


def _marks(marks: Iterable[Mark]) -> str:
    return "".join(
        f'<tspan class="map__mark" data-line="{mark.color}" dx="{TO_MARK}">{escape(mark.letter)}</tspan>'
        for mark in marks
    )
