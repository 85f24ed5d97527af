"""Which lines of which pages show a sample."""

import re
from pathlib import Path

INCLUDE = re.compile(r'--8<--\s+"(?:samples/)?([^":]+)(?::[^"]*)?"')


def shown_on(root: Path, *names: str) -> list[str]:
    """`docs/web/urls.md:12` for each line that includes one of the given files of samples/."""
    found = []
    for page in sorted((root / "docs").rglob("*.md")):
        for number, line in enumerate(page.read_text("utf-8").splitlines(), 1):
            include = INCLUDE.search(line)
            if include and include[1] in names:
                found.append(f"{page.relative_to(root).as_posix()}:{number}")
    return found
