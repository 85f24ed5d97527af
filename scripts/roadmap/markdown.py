"""A page as the rules see it: headings, fences, links and folded blocks, each with its line.

The site is rendered by Python-Markdown; here markdown-it-py reads the same text, because it keeps lines. Where the
dialects differ (admonitions, tabs, ids of headings) this module follows Python-Markdown. What one of the two reads and
the other does not is a slip: its author sees in a preview what was meant, and the reader sees marks instead.
"""

import re
from collections.abc import Callable
from typing import Any

from markdown.extensions.toc import slugify
from markdown_it.token import Token

from roadmap.anchors import ids_given, own_id, unique
from roadmap.dialect import parser
from roadmap.document import Document, Fence, Fold, Heading, Slip
from roadmap.includes import read_includes
from roadmap.inline import InlineReader
from roadmap.plaintext import plain_text

ALMOST_FOLD = re.compile(r'(?:!{3}|\?{3}\+?|={3}[+!]*)[ "\w]')
FENCE = re.compile(
    r"""(?:\.?[\w#.+-]+(?=[ \t]|$))?(?:[ \t]*\{[^\n]*\}|(?:[ \t]+(?:title|hl_lines|linenums)=(?:"[^"]*"|'[^']*'))*)$"""
)
"""What may stand behind the marks that open a fence; anything else makes the site show it as text."""
LANGUAGE = re.compile(r"(?:\.?|\{[^}\"']*?\.)([\w#+-][\w#.+-]*)")
HASHES = re.compile(r"#{1,6}[^#\s]")
DEFINITION = re.compile(r"^(?::\s|\[\^)", re.MULTILINE)


def parse(text: str, skip_lines: int = 0) -> Document:
    """Read a page; `skip_lines` is the length of its front matter, which stays out."""
    body = "\n" * skip_lines + text.split("\n", skip_lines)[-1] if skip_lines else text
    return _Page(body).read()


class _Page:
    """One pass over the tokens of a page."""

    def __init__(self, source: str) -> None:
        self.environment: dict[str, Any] = {"text": "", "spans": []}
        self.tokens = parser().parse(source, self.environment)
        self.lines = source.split("\n")
        self.document = Document()
        self.inline = InlineReader(source, self.environment, self.document)
        self.includes, self.document.slips = read_includes(source)
        self.anchors: set[str] = set()
        self.items = 0  # how many list items are open
        self.line = 1
        self.continues = False  # whether indented text belongs to the paragraph before it

    def read(self) -> Document:
        """Return the structure of the page."""
        document = self.document
        document.includes = list(self.includes.values())
        document.defined = {str(label).lower() for label in self.environment.get("references", {})}
        readers: dict[str, Callable[[int, Token], None]] = {
            "heading_open": self._heading,
            "fence": self._fence,
            "fold_open": self._fold,
            "inline": self._inline,
            "code_block": self._code_block,
            "html_block": self._html_block,
            "bullet_list_open": self._list,
            "ordered_list_open": self._list,
            "table_open": self._list,
            "list_item_open": self._item,
            "list_item_close": self._item_end,
        }
        for index, token in enumerate(self.tokens):
            if token.map:
                self.line = token.map[0] + 1
            if token.type in readers:
                readers[token.type](index, token)
        return document

    def _slip(self, kind: str, written: str, line: int) -> None:
        self.document.slips.append(Slip(kind, written.strip(), line))

    def _heading(self, index: int, token: Token) -> None:
        level = int(token.tag[1:])
        written = self.tokens[index + 1].content
        text, own = own_id(written)
        text = plain_text(text)
        wanted = own or slugify(text, "-")
        anchor = unique(wanted, self.anchors)
        self.document.headings.append(
            Heading(level, text, anchor, self.line, self._is_filled(index + 3, level), wanted)
        )
        if token.markup.startswith("#") and token.level == 0 and self.lines[self.line - 1].startswith(" "):
            self._slip("heading", self.lines[self.line - 1], self.line)

    def _is_filled(self, start: int, level: int) -> bool:
        for position in range(start, len(self.tokens)):
            token = self.tokens[position]
            if token.type == "heading_open" and int(token.tag[1:]) <= level:
                return False
            is_note = token.type == "html_block" and token.content.lstrip().startswith("<!--")
            is_text = token.type in {"inline", "fence", "code_block", "html_block"} and token.content.strip()
            if is_text and not is_note and self.tokens[position - 1].type != "heading_open":
                return True
        return False

    def _fence(self, _index: int, token: Token) -> None:
        start, end = token.map or (0, 0)
        last = self.lines[end - 1].lstrip("> \t").rstrip()
        closed = last == token.markup and token.content.count("\n") == end - start - 2
        info = token.info.strip()
        includes = tuple(self.includes[line] for line in range(start + 2, end + 1) if line in self.includes)
        named = LANGUAGE.match(info)
        language = named[1].lower() if named else ""
        self.document.fences.append(Fence(language, info, token.content, start + 1, closed, includes))
        if not FENCE.match(info):
            self._slip("fence", token.markup + info, start + 1)

    def _fold(self, index: int, token: Token) -> None:
        depth, filled = 0, False
        for inner in self.tokens[index + 1 :]:
            depth += {"fold_open": 1, "fold_close": -1}.get(inner.type, 0)
            if depth < 0 or filled:
                break
            filled = inner.type in {"inline", "fence", "code_block"} and bool(inner.content.strip())
        mark, title = token.meta["mark"], token.meta["title"] or ""
        kind = "tab" if mark.startswith("=") else (token.meta["kind"] or "").split(" ")[0].lower()
        self.document.folds.append(Fold(kind, title, self.line, filled, mark == "???"))

    def _code_block(self, _index: int, token: Token) -> None:
        if not self.continues:
            self._slip("code", token.content.strip().split("\n")[0], self.line)

    def _html_block(self, _index: int, token: Token) -> None:
        if token.content.lstrip().startswith("<!--"):
            if "-->" not in token.content:
                self._slip("comment", self.lines[self.line - 1], self.line)
            return
        self.inline.read_html(token.content, self.line)

    def _list(self, index: int, _token: Token) -> None:
        if index and self.tokens[index - 1].type == "paragraph_close" and not self.items:
            above = self.lines[self.line - 2]
            if above.strip("> \t"):
                self._slip("list", self.lines[self.line - 1], self.line)

    def _item(self, index: int, token: Token) -> None:
        """Look for what an item holds and the site would put behind the list: it wants four blanks."""
        self.items += 1
        indent = _indent(self.lines[self.line - 1])
        first = self.line
        for inner in self.tokens[index + 1 :]:
            if inner.level == token.level:
                break
            if inner.level == token.level + 1 and inner.map and inner.nesting >= 0 and inner.map[0] + 1 > first:
                line = self.lines[inner.map[0]]
                if _indent(line) - indent < 4 and not line.lstrip().startswith(">"):
                    self._slip("indent", line, inner.map[0] + 1)

    def _item_end(self, _index: int, _token: Token) -> None:
        self.items -= 1

    def _inline(self, index: int, token: Token) -> None:
        text, line = token.content, self.line
        masked = self.inline.read(text, line)
        if self.tokens[index - 1].type == "paragraph_open":
            self.document.prose.append((text, line))
            self._paragraph(text, masked, line)

    def _paragraph(self, text: str, masked: str, line: int) -> None:
        self.continues = bool(DEFINITION.search(masked))
        for number, (written, seen) in enumerate(zip(text.split("\n"), masked.split("\n"), strict=True), line):
            kind = "heading" if HASHES.match(seen) else "fold" if ALMOST_FOLD.match(seen) else None
            if kind:
                self._slip(kind, written, number)
                self.continues = self.continues or kind == "fold"
        self.document.ids |= ids_given(masked)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
