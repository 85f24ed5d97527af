"""The map: every chapter a line, every topic a station, laid out and drawn at build time.

`network` says what is to be drawn, `block` draws one chapter, `columns` and `routes` put them together, `picture` is
the whole, `svg` writes it down, `listing` says the same in words. None of them knows of MkDocs.
"""

from roadmap.mapping.listing import listing
from roadmap.mapping.network import network
from roadmap.mapping.picture import picture
from roadmap.mapping.svg import svg
from roadmap.views import View, Views


def map_view(views: Views) -> View:
    """Return what the template of the map shows: the picture as SVG, and its lines with their stops as plain data."""
    lines = network(views)
    return {"svg": svg(picture(lines)), "lines": listing(views, lines)}
