"""Inline Markdown as the words a reader sees."""

import re
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

MARKUP = re.compile(r"[`*_\[\\<&]")


def plain_text(written: str) -> str:
    """Return inline Markdown as the words a reader sees."""
    if not MARKUP.search(written):
        return written.strip()
    tokens = _parser().parseInline(written)[0].children or []
    return "".join(" " if token.type == "softbreak" else _words(token) for token in tokens).strip()


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark")


def _words(token: Token) -> str:
    return "" if token.type == "html_inline" else token.content
