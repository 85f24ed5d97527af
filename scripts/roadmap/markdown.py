"""A page as the rules see it: headings, fences, links and folded blocks, each with its line.

The site is rendered by Python-Markdown; here markdown-it-py reads the same text, because it keeps lines. Where the
dialects differ (admonitions, tabs, ids of headings) this module follows Python-Markdown.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from markdown.extensions.toc import slugify
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin

TAB = re.compile(r'^([ ]*)={3}[!+]?(?= ")', re.MULTILINE)
HEADING_ID = re.compile(r"\s*\{[^}]*#([\w-]+)[^}]*\}\s*$")
UNDEFINED = re.compile(r"!?\[([^\[\]]+)\]\[([^\[\]]*)\]")
INCLUDE = re.compile(r'^\s*-+8<-+\s+"(?P<path>[^":]+)(?::(?P<part>[^"]*))?"\s*$')
NORUN = re.compile(r"data-norun=(?:\"([^\"]*)\"|'([^']*)')")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `filled` tells whether anything stands under it before the next one of its level or above."""

    level: int
    text: str
    anchor: str
    line: int
    filled: bool


@dataclass(frozen=True, slots=True)
class Include:
    """A line that brings in a file under samples/, or a named part of it."""

    path: str
    part: str | None
    line: int


@dataclass(frozen=True, slots=True)
class Fence:
    """A fenced block of code."""

    language: str
    info: str
    text: str
    line: int
    closed: bool
    includes: tuple[Include, ...]

    @property
    def not_run(self) -> str | None:
        """Return the reason given for not running the code; None where none is given."""
        found = NORUN.search(self.info)
        return (found[1] or found[2] or "") if found else None


@dataclass(frozen=True, slots=True)
class Link:
    """A link or an image: where it points, and the text one reads (the alternative text of an image)."""

    target: str
    text: str
    line: int
    is_image: bool


@dataclass(frozen=True, slots=True)
class Fold:
    """A block that opens with `???`, `!!!` or a tab: its kind (`question`, `success`, ...) and its title."""

    kind: str
    title: str
    line: int
    filled: bool


@dataclass(slots=True)
class Document:
    """The structure of one page, in the order of the text. Lines count from the top of the file."""

    headings: list[Heading] = field(default_factory=list)
    fences: list[Fence] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    folds: list[Fold] = field(default_factory=list)
    undefined: list[tuple[str, int]] = field(default_factory=list)
    prose: list[tuple[str, int]] = field(default_factory=list)
    """Paragraphs outside tables and code, as written, each with its line."""

    @property
    def anchors(self) -> set[str]:
        """Return the ids that a link may point to."""
        return {heading.anchor for heading in self.headings}


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable("table").use(admon_plugin)
    parser.core.ruler.disable("inline")  # most paragraphs hold no link: they are read only when they do
    return parser


def parse(text: str, skip_lines: int = 0) -> Document:
    """Read a page; `skip_lines` is the length of its front matter, which stays out."""
    body = "\n" * skip_lines + text.split("\n", skip_lines)[-1] if skip_lines else text
    source = TAB.sub(r"\1!!! tab", body)
    environment: dict[str, object] = {}
    tokens = _parser().parse(source, environment)
    lines = source.split("\n")
    document = Document()
    used: set[str] = set()
    for index, token in enumerate(tokens):
        if token.type == "heading_open":
            document.headings.append(_heading(tokens, index, used))
        elif token.type == "fence":
            document.fences.append(_fence(token, lines))
        elif token.type == "admonition_open":
            document.folds.append(_fold(tokens, index, lines))
        elif token.type == "inline":
            _read_inline(document, tokens, index, environment)
    return document


def _line(token: Token) -> int:
    return token.map[0] + 1 if token.map else 1


def _heading(tokens: list[Token], index: int, used: set[str]) -> Heading:
    token = tokens[index]
    level = int(token.tag[1:])
    written = tokens[index + 1].content
    custom = HEADING_ID.search(written)
    text = plain_text(HEADING_ID.sub("", written))
    anchor = _unique(custom[1] if custom else slugify(text, "-"), used)
    return Heading(level, text, anchor, _line(token), _is_filled(tokens, index + 3, level))


def _unique(anchor: str, used: set[str]) -> str:
    """Number a repeated id as Python-Markdown does: `notes`, `notes_1`, `notes_2`."""
    candidate, number = anchor, 0
    while candidate in used:
        number += 1
        candidate = f"{anchor}_{number}"
    used.add(candidate)
    return candidate


def _is_filled(tokens: list[Token], start: int, level: int) -> bool:
    for position in range(start, len(tokens)):
        token = tokens[position]
        if token.type == "heading_open" and int(token.tag[1:]) <= level:
            return False
        is_note = token.type == "html_block" and token.content.lstrip().startswith("<!--")
        is_text = token.type in {"inline", "fence", "code_block", "html_block"} and token.content.strip()
        if is_text and not is_note and tokens[position - 1].type != "heading_open":
            return True
    return False


def _fence(token: Token, lines: list[str]) -> Fence:
    start, end = token.map or (0, 0)
    last = lines[end - 1].strip() if end > start + 1 else ""
    closed = last.startswith(token.markup) and not last.strip(token.markup[0])
    info = token.info.strip()
    found = ((INCLUDE.match(line), start + 2 + offset) for offset, line in enumerate(token.content.split("\n")))
    includes = tuple(Include(match["path"], match["part"], line) for match, line in found if match)
    language = re.split(r"[\s{]", info, maxsplit=1)[0].lower()
    return Fence(language, info, token.content, start + 1, closed, includes)


def _fold(tokens: list[Token], index: int, lines: list[str]) -> Fold:
    token = tokens[index]
    written = lines[_line(token) - 1].strip()
    kind = written.lstrip("!?+ ").split(" ", 1)[0].split('"', 1)[0].lower()
    title = written.partition('"')[2].rstrip('"')
    depth, filled = 0, False
    for inner in tokens[index + 1 :]:
        depth += {"admonition_open": 1, "admonition_close": -1}.get(inner.type, 0)
        if depth < 0:
            break
        is_title = inner.level <= token.level + 2 and inner.map is None
        filled = filled or (inner.type in {"inline", "fence", "code_block"} and not is_title and bool(inner.content))
    return Fold(kind, title, _line(token), filled)


def _read_inline(document: Document, tokens: list[Token], index: int, environment: dict[str, object]) -> None:
    token, before = tokens[index], tokens[index - 1].type
    if before == "admonition_title_open":
        return
    line = _line(token) if token.map else _line(tokens[index - 1])
    if before == "paragraph_open":
        document.prose.append((token.content, line))
    if "[" in token.content or "<http" in token.content:
        children: list[Token] = []
        _parser().inline.parse(token.content, _parser(), environment, children)
        document.links += _links(children, line)
        document.undefined += _undefined(children, line)


def _links(children: list[Token], line: int) -> Iterator[Link]:
    open_links: list[tuple[str, int, list[str]]] = []
    for child in children:
        if child.type in {"softbreak", "hardbreak"}:
            line += 1
        elif child.type == "link_open":
            open_links.append((str(child.attrs.get("href", "")), line, []))
        elif child.type == "link_close":
            target, start, words = open_links.pop()
            yield Link(target, "".join(words).strip(), start, is_image=False)
        elif child.type == "image":
            yield Link(str(child.attrs.get("src", "")), child.content.strip(), line, is_image=True)
        if open_links and child.type in {"text", "code_inline", "image"}:
            open_links[-1][2].append(child.content)


def _undefined(children: list[Token], line: int) -> Iterator[tuple[str, int]]:
    for child in children:
        if child.type in {"softbreak", "hardbreak"}:
            line += 1
        elif child.type == "text":
            for found in UNDEFINED.finditer(child.content):
                yield found[2] or found[1], line


@cache
def _inline_parser() -> MarkdownIt:
    return MarkdownIt("commonmark")


def plain_text(written: str) -> str:
    """Return inline Markdown as the words a reader sees."""
    if not re.search(r"[`*_\[\\<&]", written):
        return written.strip()
    tokens = _inline_parser().parseInline(written)[0].children or []
    return "".join(" " if token.type == "softbreak" else token.content for token in tokens).strip()
