"""A page as the rules see it: headings, fences, links and folded blocks, each with its line.

The site is rendered by Python-Markdown; here markdown-it-py reads the same text, because it keeps lines. Where the
dialects differ (admonitions, tabs, ids of headings) this module follows Python-Markdown. What one of the two reads and
the other does not is a slip: its author sees in a preview what was meant, and the reader sees marks instead.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from markdown.extensions.toc import slugify
from markdown_it import MarkdownIt
from markdown_it.token import Token

from roadmap.dialect import parser
from roadmap.document import Document, Fence, Fold, Heading, Include, Link, Slip

ALMOST_FOLD = re.compile(r'(?:!{3}|\?{3}\+?|={3}[+!]*)[ "\w]')
ATTRIBUTES = re.compile(r"\{:?([^{}\n]*)\}")
OWN_ID = re.compile(r"#([\w:.-]+)")
HTML_ID = re.compile(r"""\bid=["']([^"']+)["']""")
HTML_LINK = re.compile(r"<(?:a\s[^<>]*\bhref|img\s[^<>]*\bsrc)\b", re.IGNORECASE)
INCLUDE = re.compile(r"""^[ \t]*-+8<-+[ \t]+(["'])([^"'\n]+)\1$""")
PART = re.compile(r"[\w,:-]*")
ALMOST_INCLUDE = re.compile(r"^[ \t]*-+8<-+(?![ \t]*\[[ \t]*(?:start|end)\b)")
FENCE = re.compile(
    r"""(?:\.?[\w#.+-]+(?=[ \t]|$))?(?:[ \t]*\{[^\n]*\}|(?:[ \t]+(?:title|hl_lines|linenums)=(?:"[^"]*"|'[^']*'))*)$"""
)
"""What may stand behind the marks that open a fence; anything else makes the site show it as text."""
LANGUAGE = re.compile(r"(?:\.?|\{[^}\"']*?\.)([\w#+-][\w#.+-]*)")
UNDEFINED = re.compile(
    r"(?<![\w\])\\])!?\[(?P<text>[^\[\]\\^][^\[\]\\]*)\]\[(?P<label>[^\[\]\\]*)\]|\[(?P<note>\^[^\[\]\\\s]+)\](?!:)"
)
NOTE = re.compile(r"^ {0,3}\[(\^[^\[\]\s]+)\]:", re.MULTILINE)
MALFORMED = re.compile(
    r"(?<!\\)(?:\[[^\[\]]+\]\s*\([^()\n]*(?:https?://|\.md\b)[^()\n]*\)"
    r"|\([^()\n]+\)\[[^\[\]\n]*(?:https?://|\.md\b)[^\[\]\n]*\])"
)
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
        self.notes = set(NOTE.findall(source)) if "[^" in source else set()
        self.document = Document()
        self.includes = self._includes() if "8<" in source else {}
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

    def _includes(self) -> dict[int, Include]:
        found: dict[int, Include] = {}
        for number, line in enumerate(self.lines, 1):
            if "8<" not in line:
                continue
            if match := INCLUDE.match(line):
                path, colon, part = match[2].partition(":")
                is_part = colon and PART.fullmatch(part)
                found[number] = Include(path, part, number) if is_part else Include(match[2], None, number)
            elif ALMOST_INCLUDE.match(line):
                self._slip("include", line, number)
        return found

    def _heading(self, index: int, token: Token) -> None:
        level = int(token.tag[1:])
        written = self.tokens[index + 1].content
        text, own = _own_id(written)
        text = plain_text(text)
        wanted = own or slugify(text, "-")
        anchor = _unique(wanted, self.anchors)
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
        self._html(token.content, self.line)

    def _html(self, text: str, line: int) -> None:
        self.document.ids.update(HTML_ID.findall(text))
        for found in HTML_LINK.finditer(text):
            tag = text[found.start() :].partition(">")[0] + ">"
            self._slip("link", tag, line + text.count("\n", 0, found.start()))

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
        if "[" in text or "<" in text:
            spans: list[tuple[int, int]] = []
            self.environment |= {"text": text, "spans": spans}
            children: list[Token] = []
            parser().inline.parse(text, parser(), self.environment, children)
            self._read_children(children, text, line)
            masked = _masked(text, spans)
            self._unread(text, masked, line)
        else:
            masked = text
        if self.tokens[index - 1].type == "paragraph_open":
            self.document.prose.append((text, line))
            self._paragraph(text, masked, line)

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
                self._html(child.content, here)
            if open_links and child.type in {"text", "code_inline", "image", "softbreak", "hardbreak"}:
                open_links[-1][2].append(child.content or " ")

    def _unread(self, text: str, masked: str, line: int) -> None:
        """Find what looks like a link and is none; `masked` is the text without links and code."""
        for found in UNDEFINED.finditer(masked):
            here = line + text.count("\n", 0, found.start())
            label = found["note"] or found["label"] or text[found.start("text") : found.end("text")]
            if label not in self.notes:
                self.document.undefined.append((label, here))
        for found in MALFORMED.finditer(masked):
            self._slip("link", text[found.start() : found.end()], line + text.count("\n", 0, found.start()))

    def _paragraph(self, text: str, masked: str, line: int) -> None:
        self.continues = bool(DEFINITION.search(masked))
        for number, (written, seen) in enumerate(zip(text.split("\n"), masked.split("\n"), strict=True), line):
            kind = "heading" if HASHES.match(seen) else "fold" if ALMOST_FOLD.match(seen) else None
            if kind:
                self._slip(kind, written, number)
                self.continues = self.continues or kind == "fold"
        for found in ATTRIBUTES.findall(masked) if "{" in masked else ():
            self.document.ids.update(OWN_ID.findall(found))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _own_id(written: str) -> tuple[str, str | None]:
    """Return a heading's text without its `{#id}`, and the id."""
    start = written.rfind(" {")
    attributes = ATTRIBUTES.fullmatch(written[start + 1 :].rstrip()) if start >= 0 else None
    if attributes is None:
        return written, None
    own = OWN_ID.search(attributes[1])
    return written[:start], own[1] if own else None


def _unique(anchor: str, used: set[str]) -> str:
    """Number a repeated id as Python-Markdown does: `notes`, `notes_1`, `notes_2`."""
    candidate, number = anchor, 0
    while candidate in used or not candidate:
        number += 1
        candidate = f"{anchor}_{number}"
    used.add(candidate)
    return candidate


def _masked(text: str, spans: list[tuple[int, int]]) -> str:
    """Return text with all that is code, a link or HTML made unrecognizable, and every line where it was."""
    pieces, end = [], 0
    for start, stop in sorted(spans):
        if stop > end:
            pieces += [text[end:start], re.sub(r"[^\n]", "\0", text[max(start, end) : stop])]
            end = stop
    return "".join([*pieces, text[end:]])


@cache
def _inline_parser() -> MarkdownIt:
    return MarkdownIt("commonmark")


def plain_text(written: str) -> str:
    """Return inline Markdown as the words a reader sees."""
    if not re.search(r"[`*_\[\\<&]", written):
        return written.strip()
    tokens = _inline_parser().parseInline(written)[0].children or []
    return "".join(" " if token.type == "softbreak" else _words(token) for token in tokens).strip()


def _words(token: Token) -> str:
    return "" if token.type == "html_inline" else token.content
