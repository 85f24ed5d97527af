"""Markdown as the site reads it: markdown-it-py, taught the dialect of Python-Markdown and the place of each token."""

import re
from collections.abc import Callable
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline, autolink, backtick, html_inline, image, link

FOLD = re.compile(
    r'(?P<mark>!{3}|\?{3}\+?|={3}[+!]*)(?: ?(?P<kind>[\w-]+(?: +[\w-]+)*))?(?: +"(?P<title>.*)")? *$',
)


class _Parser(MarkdownIt):
    """Takes every address for one, as the site does, and leaves it as written: to judge it is for the rules."""

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802
        """Return True: `[x](javascript:...)` is a link, and a wrong one."""
        return True

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        """Return the address as it was written, so that a message can quote it."""
        return url


@cache
def parser() -> MarkdownIt:
    """Return the parser; it is made once."""
    made = _Parser("commonmark").enable("table")
    made.block.ruler.before("fence", "fold", _fold_rule, {"alt": ["paragraph", "reference", "blockquote", "list"]})
    placed = {"backticks": backtick, "link": link, "image": image, "autolink": autolink, "html_inline": html_inline}
    for name, rule in placed.items():
        made.inline.ruler.at(name, _placed(rule))
    made.core.ruler.disable("inline")  # most paragraphs hold no link: they are read only when they do
    return made


def _placed(rule: Callable[[StateInline, bool], bool]) -> Callable[[StateInline, bool], bool]:
    """Return the rule so that it notes where in the text its tokens stand, which markdown-it does not tell."""

    def read(state: StateInline, silent: bool) -> bool:
        start, count = state.pos, len(state.tokens)
        found = rule(state, silent)
        if found and not silent and state.src is state.env["text"]:
            state.env["spans"].append((start, state.pos))
            for token in state.tokens[count:]:
                token.meta.setdefault("at", start)
        return found

    return read


def _fold_rule(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Read `??? question "..."`, `!!! note` and `=== "tab"` with all that is indented by four below."""
    at = state.bMarks[start] + state.tShift[start]
    if not state.src.startswith(("!!!", "???", "==="), at) or state.is_code_block(start):
        return False
    column = state.sCount[start]
    found = FOLD.match(state.src[at : state.eMarks[start]])
    if found is None or not _opens_fold(found) or (column != state.blkIndent and column % 4):
        return False
    if silent:
        return True
    last = start + 1
    while last < end and (state.isEmpty(last) or state.sCount[last] >= column + 4):
        last += 1
    token = state.push("fold_open", "div", 1)
    token.map = [start, last]
    token.meta = found.groupdict()
    before = state.blkIndent, state.lineMax, state.parentType
    state.blkIndent, state.lineMax, state.parentType = column + 4, last, "fold"
    state.md.block.tokenize(state, start + 1, last)
    state.blkIndent, state.lineMax, state.parentType = before
    state.push("fold_close", "div", -1)
    state.line = last
    return True


def _opens_fold(found: re.Match[str]) -> bool:
    """Tell whether the site knows the line: a note needs a kind, a tab a title and no kind, a fold one of them."""
    kind, title = found["kind"], found["title"]
    if found["mark"].startswith("!"):
        return kind is not None
    if found["mark"].startswith("="):
        return title is not None and kind is None
    return kind is not None or title is not None
