"""Change pieces of built HTML, found by a parser, and leave the rest as it is, byte for byte."""

import posixpath
from collections.abc import Callable, Iterable, Mapping
from html import escape
from html.parser import HTMLParser
from itertools import accumulate
from urllib.parse import urlsplit

LINKS = ("href", "poster", "src", "xlink:href")
"""Attributes that hold an address."""

Change = tuple[int, int, str]
"""Where a piece begins and ends, and what takes its place."""


class Placed(HTMLParser):
    """A parser that knows at which character it stands. It has read all of its HTML once it is made."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.html = html
        self._lines = list(accumulate((len(line) + 1 for line in html.split("\n")), initial=0))
        self.feed(html)
        self.close()

    @property
    def place(self) -> int:
        """Return where the tag begins that is being handled."""
        line, column = self.getpos()
        return self._lines[line - 1] + column

    @property
    def behind(self) -> int:
        """Return where the tag ends that is being handled."""
        if self.html.startswith("</", self.place):
            return self.html.index(">", self.place) + 1
        return self.place + len(self.get_starttag_text() or "")


class _Links(Placed):
    """Finds the start tags that hold an address, and writes each anew."""

    def __init__(self, html: str, change: Callable[[str], str]) -> None:
        self._change = change
        self.changes: list[Change] = []
        super().__init__(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Write a tag anew if it holds an address."""
        if any(name in LINKS and value for name, value in attrs):
            changed = {name: self._change(value) if name in LINKS and value else value for name, value in attrs}
            is_closed = (self.get_starttag_text() or "").endswith("/>")
            self.changes.append((self.place, self.behind, start_tag(tag, changed, is_closed=is_closed)))


def with_links(html: str, change: Callable[[str], str]) -> str:
    """Return HTML in which `change` was applied to every address."""
    return replaced(html, _Links(html, change).changes)


def from_root(address: str, page: str) -> str:
    """Return an address that stands on the page `page`/ of a site, relative to the site's root."""
    parts = urlsplit(address)
    if parts.scheme or address.startswith("/"):
        return address
    if not parts.path:
        return f"{page}/{address}"
    is_folder = parts.path.rpartition("/")[2] in {"", ".", ".."}
    path = posixpath.normpath(posixpath.join(page, parts.path)) + "/" * is_folder
    return path + address[len(parts.path) :]


def start_tag(tag: str, attributes: Mapping[str, str | None], *, is_closed: bool = False) -> str:
    """Return a start tag as text; an attribute that is None has no value."""
    written = "".join(
        f" {name}" if value is None else f' {name}="{escape(value)}"' for name, value in attributes.items()
    )
    return f"<{tag}{written}{'/' * is_closed}>"


def replaced(html: str, changes: Iterable[Change]) -> str:
    """Return HTML with pieces of it replaced; the changes come in the order of their places."""
    pieces, place = [], 0
    for start, end, new in changes:
        pieces += [html[place:start], new]
        place = end
    return "".join([*pieces, html[place:]])
