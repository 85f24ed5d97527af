"""Shorten the scripts and styles of a built site: no comments, no blanks, short names of local variables.

The files in docs/assets are written for people; what is published is what every first visitor waits for. The theme's
files come minified, vendored ones stay as their authors publish them.
"""

import re
from collections.abc import Callable
from pathlib import Path

KINDS = {"javascripts/*.js": "application/javascript", "stylesheets/*.css": "text/css"}


def minify(site: Path) -> tuple[int, int]:
    """Minify our own files under assets/ and return how many bytes they had and have.

    Where the library has no build for this machine the files stay as they are, and both numbers are the same.
    Raises OSError where a file cannot be read or written.
    """
    shorten = _minifier()
    before = after = 0
    for pattern, kind in KINDS.items():
        for file in sorted((site / "assets").glob(pattern)):
            if ".min." in file.name:
                continue
            text = file.read_text("utf-8")
            short = shorten(kind, text)
            before, after = before + len(text.encode()), after + len(short.encode())
            file.write_text(short, encoding="utf-8")
    return before, after


KEPT = re.compile(r"(<(pre|script|textarea)\b.*?</\2>)|\s*\n\s*", re.DOTALL)


def without_indent(page: str) -> str:
    """Return a page without blank lines and indentation, which mean nothing outside of code: 0.4 kB of each page."""
    return KEPT.sub(lambda found: found[1] or "\n", page)


def _minifier() -> Callable[[str, str], str]:
    try:
        import minify as library  # noqa: PLC0415  (only some machines have it)
    except ImportError:
        return lambda _kind, text: text
    return library.string  # type: ignore[no-any-return]
