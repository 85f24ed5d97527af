"""Compare what a page shows with what a run printed."""

import difflib
import re
from collections.abc import Sequence

from .masks import mask

Masks = Sequence[re.Pattern[str]]


def equal(shown: Sequence[str], printed: Sequence[str], masks: Masks = ()) -> bool:
    """Whether two outputs are the same but for what may differ."""
    return mask(shown, masks) == mask(printed, masks)


def difference(shown: Sequence[str], printed: Sequence[str], masks: Masks = ()) -> str:
    """A small unified diff of the masked texts."""
    old, new = mask(shown, masks), mask(printed, masks)
    lines = difflib.unified_diff(old, new, "on the page", "this run", lineterm="", n=1)
    return "\n".join(list(lines)[:60])


def first_difference(shown: Sequence[str], printed: Sequence[str], masks: Masks = ()) -> int:
    """The number of the first line of the shown text that differs."""
    old, new = mask(shown, masks), mask(printed, masks)
    pairs = zip(old, new, strict=False)
    return next((number for number, (a, b) in enumerate(pairs, 1) if a != b), min(len(old), len(new)) + 1)


def tidy(text: str) -> list[str]:
    """The lines of a captured output as they are stored: no trailing blanks, no blank lines at the end."""
    lines = [line.rstrip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    while lines and not lines[-1]:
        lines.pop()
    return lines
