"""Which of the page's modules another one imports, so that a page can have the browser fetch them all at once."""

import re
from pathlib import Path

IMPORT = re.compile(r'^(?:import|export)\b(?:[^"=]*\bfrom)?\s*"\./([\w-]+)\.js";', re.MULTILINE)
"""An import that is followed at once; `import("...")` inside a function waits until it is needed."""


def imported(folder: Path, name: str) -> list[str]:
    """Return the names of all modules that a module in `folder` needs, however far back, sorted; not its own.

    Raises OSError where a module that is imported does not exist.
    """
    found: set[str] = set()
    waiting = [name]
    while waiting:
        text = (folder / f"{waiting.pop()}.js").read_text("utf-8")
        new = set(IMPORT.findall(text)) - found - {name}
        found |= new
        waiting += sorted(new)
    return sorted(found)
