"""Fences that are more than code: Mermaid drawn as SVG, and blocks that are computed from the topics.

Both are superfences functions, so they work in any builder that runs pymdown-extensions. They raise
SuperFencesException for a mistake, because superfences swallows every other exception.
"""

import hashlib
import html
import re
from collections.abc import Callable
from typing import Any

from pymdownx.superfences import SuperFencesException

from roadmap.diagrams import CannotDraw, draw, syntax_error

WIDEST = 1450
"""Width in pixels up to which a diagram shrinks to fit; a wider one scrolls, so that it can still be read."""

COMPUTED: dict[str, Callable[[], str]] = {}
"""Name of a block -> what writes its HTML; filled by whoever has loaded the content (`site`)."""


def fence_mermaid_custom(source: str, language: str, css_class: str, options: dict[str, Any], md: Any, **_: Any) -> str:
    """Return the diagram as inline SVG; where it cannot be drawn here, its source for Mermaid in the browser.

    The plugin mermaid2 recognizes a fence made for Material's loader by this name, and by nothing else.

    Raises SuperFencesException where Mermaid could not read it either.
    """
    if error := syntax_error(source):
        raise SuperFencesException(f"line {error.line} of a Mermaid diagram: {error.message}")
    try:
        identifier = "d" + hashlib.sha256(source.encode()).hexdigest()[:8]
        return figure(draw(source, identifier))
    except CannotDraw:
        # mermaid2 looks for this class and adds its script to the page that holds it, and to no other.
        return f'<pre class="mermaid"><code>{html.escape(source)}</code></pre>'


def figure(svg: str) -> str:
    """Wrap a diagram so that a wide one can be scrolled, also with the keyboard."""
    width = re.search(r'<svg [^>]*?width="(\d+)"', svg)
    kind = "diagram diagram--scrolls" if width and int(width[1]) > WIDEST else "diagram"
    return f'<div class="{kind}" tabindex="0" role="group" aria-label="Diagram" data-pagefind-ignore>{svg}</div>'


def computed(source: str, language: str, css_class: str, options: dict[str, Any], md: Any, **_: Any) -> str:
    """Return a block computed from the topics; the fence holds its name.

    Raises SuperFencesException for a name that nothing computes.
    """
    name = source.strip()
    if name not in COMPUTED:
        known = ", ".join(sorted(COMPUTED))
        raise SuperFencesException(f"nothing computes '{name}'; known: {known}")
    return f'<div class="computed">{COMPUTED[name]()}</div>'
