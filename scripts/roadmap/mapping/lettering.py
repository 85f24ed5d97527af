"""How wide a text is, without a browser: an estimate that is never too small.

Measured from DejaVu Sans, the widest face that a system offers where a page asks for its own (`--font-text`): Segoe UI,
San Francisco, Roboto, Noto Sans, Helvetica and Arial set the same words some 10 to 15 % narrower. So what does not
overlap in these boxes does not overlap on a screen.
"""

from collections.abc import Mapping
from math import ceil

REGULAR: Mapping[int, str] = {
    28: "'ijl", 32: " ,.IJ·\u2019", 36: "/:;\\f|", 40: "()-[]t", 44: "!r", 48: '"', 52: "*_`\u2013", 56: "?Lcsz",
    60: "Fkvxy", 64: "$0123456789EPSTYabdeghnopqu{}", 68: "K", 72: "ABCRVXZ", 76: "HNU", 80: "&DGOQ", 84: "#+<=>^w~",
    88: "M", 96: "%", 100: "@Wm",
}  # fmt: skip
"""Hundredths of the size of the type, rounded up -> characters."""

BOLD: Mapping[int, str] = {
    32: "'", 36: " ijl", 40: ",./:;IJ\\|·\u2019", 44: "-f", 48: "!()[]t", 52: "_`r\u2013", 56: '"*', 60: "?csz",
    64: "L", 68: "aekvxy", 72: "$0123456789EFTbdghnopqu{}", 76: "CPSYZ", 80: "ABKRVX", 84: "#+<=>DGHNU^~", 88: "&OQ",
    96: "w", 100: "@M", 104: "%", 108: "m",
}  # fmt: skip

UNKNOWN = 112
"""Of any other character: `W` in bold. Chinese and the like are 100."""


def _table(classes: Mapping[int, str]) -> dict[str, int]:
    return {character: width for width, characters in classes.items() for character in characters}


_WIDTHS = {False: _table(REGULAR), True: _table(BOLD)}


def text_width(text: str, size: float, *, bold: bool = False) -> int:
    """Return how wide a text is at most, in the unit of `size`, rounded up."""
    widths = _WIDTHS[bold]
    return ceil(sum(widths.get(character, UNKNOWN) for character in text) * size / 100)


def wrap(text: str, size: float, width: int, *, bold: bool = False) -> tuple[str, ...]:
    """Return the text in as few lines as are at most so wide, all about as long; a wider word has a line of its own."""
    lines = _broken(text, size, width, bold=bold)
    while len(lines) > 1:
        widest = max(text_width(line, size, bold=bold) for line in lines)
        narrower = _broken(text, size, widest - 1, bold=bold)
        if len(narrower) > len(lines) or max(text_width(line, size, bold=bold) for line in narrower) >= widest:
            break
        lines = narrower
    return lines


def _broken(text: str, size: float, width: int, *, bold: bool) -> tuple[str, ...]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, size, bold=bold) > width:
            lines.append(word)
        else:
            lines[-1:] = [longer]
    return tuple(lines)
