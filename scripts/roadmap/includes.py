"""Lines that bring in a file under samples/, or a named part of it, as pymdownx.snippets reads them."""

import re

from roadmap.document import Include, Slip

INCLUDE = re.compile(r"""^[ \t]*-+8<-+[ \t]+(["'])([^"'\n]+)\1$""")
PART = re.compile(r"[\w,:-]*")
ALMOST_INCLUDE = re.compile(r"^[ \t]*-+8<-+(?![ \t]*\[[ \t]*(?:start|end)\b)")


def read_includes(text: str) -> tuple[dict[int, Include], list[Slip]]:
    """Return what the lines of a page include, by number from 1, and the lines that only look as if they did."""
    found: dict[int, Include] = {}
    slips: list[Slip] = []
    lines = text.split("\n") if "8<" in text else []
    for number, line in enumerate(lines, 1):
        if match := INCLUDE.match(line):
            path, colon, part = match[2].partition(":")
            is_part = colon and PART.fullmatch(part)
            found[number] = Include(path, part, number) if is_part else Include(match[2], None, number)
        elif ALMOST_INCLUDE.match(line):
            slips.append(Slip("include", line.strip(), number))
    return found, slips
