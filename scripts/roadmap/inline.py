"""Running text as the rules see it: its links, images and HTML, and what was meant as one of them and is none."""

import re
from typing import Any

from markdown_it.token import Token

from roadmap.dialect import parser
from roadmap.document import Document, Link, Slip

HTML_ID = re.compile(r"""\bid=["']([^"']+)["']""")
HTML_LINK = re.compile(r"<(?:a\s[^<>]*\bhref|img\s[^<>]*\bsrc)\b", re.IGNORECASE)
NOTE = re.compile(r"^ {0,3}\[(\^[^\[\]\s]+)\]:", re.MULTILINE)
UNDEFINED = re.compile(
    r"(?<![\w\])\\])!?\[(?P<text>[^\[\]\\^][^\[\]\\]*)\]\[(?P<label>[^\[\]\\]*)\]|\[(?P<note>\^[^\[\]\\\s]+)\](?!:)"
)
MALFORMED = re.compile(
    r"(?<!\\)(?:\[[^\[\]]+\]\s*\([^()\n]*(?:https?://|\.md\b)[^()\n]*\)"
    r"|\([^()\n]+\)\[[^\[\]\n]*(?:https?://|\.md\b)[^\[\]\n]*\])"
)


class InlineReader:
    """Reads the running text of one page, piece by piece, and adds what it finds to the page's document.

    `source` is the page's text, `environment` what the parser learned from it: the addresses of references.
    """

    def __init__(self, source: str, environment: dict[str, Any], document: Document) -> None:
        self.environment = environment
        self.document = document
        self.notes = set(NOTE.findall(source)) if "[^" in source else set()

    def read(self, text: str, line: int) -> str:
        """Read text that begins on `line`; return it with links, code and HTML made unrecognizable."""
        if "[" not in text and "<" not in text:
            return text
        spans: list[tuple[int, int]] = []
        self.environment |= {"text": text, "spans": spans}
        children: list[Token] = []
        parser().inline.parse(text, parser(), self.environment, children)
        self._read_children(children, text, line)
        masked = _masked(text, spans)
        self._read_masked(text, masked, line)
        return masked

    def read_html(self, html: str, line: int) -> None:
        """Note the ids that HTML gives, and the links in it, which are none of Markdown's."""
        self.document.ids.update(HTML_ID.findall(html))
        for found in HTML_LINK.finditer(html):
            tag = html[found.start() :].partition(">")[0] + ">"
            self._slip(tag, line + html.count("\n", 0, found.start()))

    def _slip(self, written: str, line: int) -> None:
        self.document.slips.append(Slip("link", written.strip(), line))

    def _read_children(self, children: list[Token], text: str, line: int) -> None:
        open_links: list[tuple[str, int, list[str]]] = []
        for child in children:
            here = line + text.count("\n", 0, child.meta.get("at", 0))
            if child.type == "link_open":
                open_links.append((str(child.attrs.get("href", "")), here, []))
            elif child.type == "link_close":
                target, start, words = open_links.pop()
                self.document.links.append(Link(target, "".join(words).strip(), start, is_image=False))
            elif child.type == "image":
                self.document.links.append(
                    Link(str(child.attrs.get("src", "")), child.content.strip(), here, is_image=True)
                )
            elif child.type == "html_inline":
                self.read_html(child.content, here)
            if open_links and child.type in {"text", "code_inline", "image", "softbreak", "hardbreak"}:
                open_links[-1][2].append(child.content or " ")

    def _read_masked(self, text: str, masked: str, line: int) -> None:
        """Find what looks like a link and is none: all that is one is masked."""
        for found in UNDEFINED.finditer(masked):
            here = line + text.count("\n", 0, found.start())
            label = found["note"] or found["label"] or text[found.start("text") : found.end("text")]
            if label not in self.notes:
                self.document.undefined.append((label, here))
        for found in MALFORMED.finditer(masked):
            self._slip(text[found.start() : found.end()], line + text.count("\n", 0, found.start()))


def _masked(text: str, spans: list[tuple[int, int]]) -> str:
    """Return text with all that is code, a link or HTML made unrecognizable, and every line where it was."""
    pieces, end = [], 0
    for start, stop in sorted(spans):
        if stop > end:
            pieces += [text[end:start], re.sub(r"[^\n]", "\0", text[max(start, end) : stop])]
            end = stop
    return "".join([*pieces, text[end:]])
