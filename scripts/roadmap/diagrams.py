"""Mermaid: whether a diagram can be read, its picture as SVG, and the diagrams that are computed from the graph."""

import html
import json
import os
import re
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from typing import Any

from roadmap.graph import edges
from roadmap.topics import Topic, Topics

try:
    import merman
except ImportError:  # it has wheels for three platforms; elsewhere Mermaid in the browser draws
    merman = None

SITE_CONFIG = {
    "layout": "dagre",
    "theme": "default",
    "look": "classic",
    "htmlLabels": False,
    "flowchart": {"htmlLabels": False, "wrappingWidth": 200, "nodeSpacing": 24, "rankSpacing": 40},
    "securityLevel": "strict",
}

NARROW = {"htmlLabels": False, "wrappingWidth": 92, "nodeSpacing": 14, "rankSpacing": 36, "padding": 9}
"""For the graph of a whole chapter: labels on two lines, so that eight nodes fit side by side."""


class CannotDraw(Exception):
    """The diagram has no picture here; the message says why."""


@dataclass(frozen=True, slots=True)
class SyntaxProblem:
    """Where in a diagram's source (from line 1) Mermaid stops reading, and what it says."""

    line: int
    message: str


@cache
def _engine(narrow: bool = False) -> Any:
    if merman is None:
        raise CannotDraw("merman has no wheel for this platform")
    config = {**SITE_CONFIG, "flowchart": NARROW} if narrow else SITE_CONFIG
    return merman.MermanEngine(
        options_json=json.dumps({"svg": {"pipeline": "parity"}, "site_config": config}), services=None
    )


def syntax_error(source: str) -> SyntaxProblem | None:
    """Return what keeps Mermaid from reading a diagram; None where it can, or where it cannot be told here."""
    if merman is None:
        return None
    result = _engine().validate(source, "{}")
    if result.valid:
        return None
    report = json.loads(_engine().analyze_json(source, "{}"))
    errors = [found for found in report["diagnostics"] if found["severity"] == "error"]
    line = ((errors[0].get("span") or {}).get("line") if errors else None) or 1
    return SyntaxProblem(line, str(result.error).strip())


def syntax_errors(sources: Sequence[str]) -> list[SyntaxProblem | None]:
    """Return what `syntax_error` says of each diagram, in the same order; they are read on all cores."""
    if merman is None or not sources:
        return [None] * len(sources)
    _engine()  # made once, before several threads ask for it
    with ThreadPoolExecutor(min(os.cpu_count() or 1, 8)) as threads:
        return list(threads.map(syntax_error, sources))


@cache
def draw(source: str, identifier: str, *, narrow: bool = False) -> str:
    """Return a diagram as SVG without any style of its own; `identifier` begins every id in it.

    narrow breaks the labels of a flowchart early, for one with many nodes side by side.

    Raises CannotDraw where Mermaid's source has a mistake, or there is no engine for this platform.
    """
    try:
        svg = _engine(narrow).render_svg(source, json.dumps({"svg": {"diagram_id": identifier}}))
    except CannotDraw:
        raise
    except Exception as error:  # the engine's own exceptions share no base but Exception
        raise CannotDraw(str(getattr(error, "message", error)).split("\n", maxsplit=1)[0]) from error
    return _slim(svg)


def _slim(svg: str) -> str:
    """Take out what our stylesheet does better: 28 kB of style, style attributes, markers that nothing uses."""
    svg = re.sub(r"<style>.*?</style>", "", svg, flags=re.DOTALL)
    svg = re.sub(r' (?:style|data-(?:points|et|edge|id|look|type))="[^"]*"', "", svg)
    used = set(re.findall(r"url\(#([^)]+)\)|href=\"#([^\"]+)\"", svg))
    names = {name for pair in used for name in pair if name}
    for tag in ("marker", "symbol", "filter"):
        svg = re.sub(rf'<{tag} id="([^"]+)".*?</{tag}>', lambda m: m[0] if m[1] in names else "", svg, flags=re.DOTALL)
    svg = re.sub(r"<defs>\s*</defs>|<g/>", "", svg)
    named = names | {name for label in re.findall(r'aria-\w+="([^"]+)"', svg) for name in label.split()}
    svg = re.sub(r' id="([^"]+)"(?! width)', lambda m: m[0] if m[1] in named else "", svg)
    svg = re.sub(r"(?:edge-thickness-normal |edge-pattern-solid )+", "", svg)
    svg = PILL.sub(_pill, svg)
    svg = TWICE.sub(r'<path d="\1Z"/>', svg)
    svg = WORD.sub(r"\1", svg)
    if 'class="statediagram"' in svg:  # its labels begin at the left edge; ours stand in the middle, as in Mermaid
        svg = re.sub(r'(<g class="label" transform="translate\()-[\d.]+', r"\g<1>0", svg)
    svg = re.sub(r"(\d+\.\d)\d+", r"\1", svg)  # nobody sees a twentieth of a pixel
    role = "group" if "<a " in svg else "img"  # what is inside an image is nobody's link
    svg = svg.replace('role="graphics-document document"', f'role="{role}"').replace("xlink:href", "href")
    return re.sub(r'<svg ([^>]*?)width="100%"([^>]*?)viewBox="(\S+ \S+) (\S+) (\S+)"', _sized, svg, count=1)


PILL = re.compile(
    r'<g class="(basic label-container outer-path)"><path d="(M[^"]{2000,})"[^>]*/><path d="M[^"]{2000,}"[^>]*/></g>'
)
"""A shape with round ends as Mermaid writes it: 15 kB, filled once and drawn once."""

TWICE = re.compile(r'<path d="(M[^"C]+)" stroke="none"[^>]*/>\s*<path d="M[^"]*C[^"]*"[^>]*fill="none"[^>]*/>')
"""A shape with corners, filled once and then drawn along its sides, each side twice."""

WORD = re.compile(r'<tspan font-style="normal" class="text-inner-tspan" font-weight="normal">([^<]*)</tspan>')
"""A word of a label in an element of its own."""


def _pill(match: re.Match[str]) -> str:
    numbers = [float(number) for number in re.findall(r"-?\d+(?:\.\d+)?", match[2])]
    x, y = max(numbers[::2]), max(numbers[1::2])
    return f'<rect class="{match[1]}" x="{-x:g}" y="{-y:g}" width="{2 * x:g}" height="{2 * y:g}" rx="{y:g}"/>'


def _sized(match: re.Match[str]) -> str:
    before, between, origin, width, height = match.groups()
    size = f'width="{float(width):.0f}" height="{float(height):.0f}"'
    return f'<svg {before}{size}{between}viewBox="{origin} {width} {height}"'


SHAPES = {"core": ("[", "]"), "deeper": ("(", ")"), "optional": ("[", "]")}
"""A level's shape in a flowchart. The stylesheet rounds a core box to a pill: Mermaid's own pill is 11 kB of path."""


def chapter_diagram(topics: Topics, chapter: str, title: str, link: Callable[[str], str]) -> str:
    """Return Mermaid source of a chapter's topics and their prerequisites, each node a link made by `link`.

    A prerequisite from another chapter stands as a node of its own, so that nothing is needed unseen.
    """
    inside = [topic for topic in topics.values() if topic.chapter == chapter]
    names = {topic.id for topic in inside}
    arrows = [edge for edge in edges(topics) if edge.after in names]
    outside = sorted({edge.before for edge in arrows} - names)
    lines = [
        "flowchart TB",
        f"accTitle: What builds on what in {_quoted(title)}",
        f"accDescr: {len(inside)} topics; an arrow goes from what is needed to what needs it.",
        *(_node(topic, topic.level, link) for topic in sorted(inside, key=lambda topic: topic.id)),
        *(_node(topics[each], "outside", link) for each in outside),
        *sorted({f"{_name(edge.before)} {'-.->' if edge.group else '-->'} {_name(edge.after)}" for edge in arrows}),
    ]
    return "\n".join(lines)


def _node(topic: Topic, kind: str, link: Callable[[str], str]) -> str:
    opening, closing = SHAPES.get(kind, ("[[", "]]"))
    name = _name(topic.id)
    node = f'{name}{opening}"{_quoted(topic.title)}"{closing}:::{kind}'
    return f'{node}\nclick {name} "{link(topic.id)}"'


def _name(topic: str) -> str:
    return re.sub(r"\W", "_", topic)


def _quoted(text: str) -> str:
    return html.escape(text, quote=False).replace('"', "#quot;")


def used_languages(sources: Iterable[str]) -> set[str]:
    """Return the kinds of diagram among sources, by their first word."""
    return {source.split(maxsplit=1)[0] for source in sources if source.strip()}
