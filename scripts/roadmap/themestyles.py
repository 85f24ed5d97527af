"""The theme's stylesheet, without the rules that no page of this site can ever need.

Material styles a blog, comments, banners, a search and much else that is not here: a third of its rules, which every
first visitor waits for, and which cost at each computation of styles. It works on files in site/.
"""

import re
from collections.abc import Collection, Iterator
from pathlib import Path

RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
CLASS = re.compile(r"\.(-?[A-Za-z_][\w-]*)")
WORD = re.compile(r"-?[A-Za-z_][\w-]*")
TEXT_OR_ARGUMENTS = re.compile(r"\"[^\"]*\"|'[^']*'|\([^()]*\)")
CLASSLESS_TABLE = "table:not([class])"


def shorten_theme(site: Path) -> tuple[int, int]:
    """Take from the theme's stylesheets in a built site what it cannot need; return their bytes before and after.

    Raises OSError where a file cannot be read or written.
    """
    words = frozenset(_words(site))
    before = after = 0
    for file in sorted((site / "assets" / "stylesheets").glob("main.*.css")):
        text = file.read_text("utf-8")
        short = without_unused(text, words)
        file.write_text(short, encoding="utf-8")
        before, after = before + len(text.encode()), after + len(short.encode())
    return before, after


def without_unused(styles: str, words: Collection[str]) -> str:
    """Return a minified stylesheet without selectors that name a class which is not among `words`.

    `words` is everything that looks like a name in any page or script: more than all classes there are, so that nothing
    is lost which a script may set. Arguments, as of `:not()`, are not looked at.

    Rules for tables without a class go too, as no table of this site lacks one. As long as one rule asks whether an
    ancestor has a class at all, a browser that sees the class of any element change computes the styles of all that is
    in it again: of the whole page, when the theme's script says that it has begun.
    """

    def shorter(rule: re.Match[str]) -> str:
        selectors = [each for each in _selectors(rule[1]) if _can_match(each, words)]
        return f"{','.join(selectors)}{{{rule[2]}}}" if selectors else ""

    return RULE.sub(shorter, styles)


def _selectors(text: str) -> Iterator[str]:
    depth = start = 0
    for position, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if character == "," and not depth:
            yield text[start:position]
            start = position + 1
    yield text[start:]


def _can_match(selector: str, words: Collection[str]) -> bool:
    if CLASSLESS_TABLE in selector:
        return False
    while (bare := TEXT_OR_ARGUMENTS.sub("", selector)) != selector:
        selector = bare
    return all(name in words for name in CLASS.findall(selector))


def _words(site: Path) -> Iterator[str]:
    for pattern in ("**/*.html", "assets/**/*.js"):
        for file in site.glob(pattern):
            yield from WORD.findall(file.read_text("utf-8"))
