"""The files under samples/: which are run, what each needs beside itself, which named parts it has.

The tests run them; here stands only what the validator must know to tell code that nobody runs.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from roadmap.problems import nearest, quoted

RUNNABLE = {
    ".py": "python", ".sql": "sql", ".sh": "bash", ".js": "javascript", ".mjs": "javascript", ".go": "go",
    ".java": "java", ".php": "php", ".rb": "ruby", ".rs": "rust", ".cpp": "cpp",
}  # fmt: skip
"""Endings of programs -> the language of a fence that shows them. Each has its output beside it in `<name>.out`."""

TRANSCRIPTS = {".console", ".sessions"}
"""Endings of files that hold commands and their output, and are replayed whole."""

LANGUAGES = frozenset(RUNNABLE.values()) | {
    "py", "sh", "shell", "zsh", "console", "js", "ts", "typescript", "rb", "rs", "c++", "c", "csharp", "cs",
    "kotlin", "postgresql", "mysql", "sqlite3", "node", "golang",
}  # fmt: skip
"""What a fence may be called when somebody could run it."""

HEADER = re.compile(r"^[ \t]*(?:#|--|//)[ \t]*(needs|setup|serve|run-by):[ \t]*(.*)$")
FILE = re.compile(r"[\w./-]*\w\.[a-z]+$")
MODULE = re.compile(r"(?:^|\s)-m\s+\S+")
PART = re.compile(r"(?<!-)-+8<-+[ \t]+\[[ \t]*(start|end)[ \t]*:[ \t]*([a-z][\w-]*)[ \t]*\]", re.IGNORECASE)
MARK = re.compile(r"(?:(?:#|//|--|/\*|<!--|;)[ \t]{0,9})?-*8<-+\s{0,9}\[?\s{0,9}(?:start|end)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SampleFile:
    """One file under samples/; `uses` are the files that its header names, relative to its folder."""

    path: str
    parts: frozenset[str]
    uses: tuple[str, ...]
    run_by: str | None
    is_text: bool = True
    lines: Mapping[str, int] = field(default_factory=dict)
    """File named in the header -> line."""
    slips: tuple[tuple[int, str], ...] = ()
    """Line and message, where the marks of the parts do not pair up."""

    @property
    def is_program(self) -> bool:
        """Tell whether it is code that prints, with its output in a file beside it."""
        return PurePosixPath(self.path).suffix in RUNNABLE

    @property
    def is_transcript(self) -> bool:
        """Tell whether it holds its own output."""
        return PurePosixPath(self.path).suffix in TRANSCRIPTS

    @property
    def folder(self) -> str:
        """Return the folder it stands in."""
        return self.path.rpartition("/")[0]


def is_code(path: str) -> bool:
    """Tell whether a file is run or printed, so that it must be text."""
    return PurePosixPath(path).suffix in {*RUNNABLE, *TRANSCRIPTS, ".out"}


def read_sample(path: str, text: str | None) -> SampleFile:
    """Read the header and the parts of one file; `path` starts with samples/, `text` is None where it holds bytes."""
    if text is None:
        return SampleFile(path, frozenset(), (), None, is_text=False)
    uses: dict[str, int] = {}
    runners: dict[str, int] = {}
    for number, line in enumerate(text.split("\n", 12)[:12], 1):
        found = HEADER.match(line)
        if found and found[1] in {"setup", "serve"}:
            uses |= {word: number for word in MODULE.sub("", found[2]).split() if FILE.match(word)}
        elif found and found[1] == "run-by" and found[2].strip():
            runners = {found[2].strip(): number}
    parts, slips = _parts(text) if "8<" in text else (frozenset[str](), ())
    run_by = next(iter(runners), None)
    return SampleFile(path, parts, tuple(uses), run_by, lines=uses | runners, slips=slips)


def _parts(text: str) -> tuple[frozenset[str], tuple[tuple[int, str], ...]]:
    """Return the names of the parts, and what is wrong with their marks.

    Only lines that are marks must pair up: a program may print marks too, so that its output has parts.
    """
    begun: dict[str, int] = {}
    ended: set[str] = set()
    slips: list[tuple[int, str]] = []
    for number, line in enumerate(text.split("\n"), 1):
        if "8<" not in line or not MARK.match(line.lstrip(" \t")):
            continue
        found = PART.search(line)
        if found is None:
            slips.append((number, f"{quoted(line)} marks no part; write '--8<-- [start:name]', with that blank"))
        elif found[1].lower() == "end":
            if found[2] not in begun:
                hint = nearest(found[2], begun.keys() - ended)
                slips.append((number, f"the part '{found[2]}' ends here and begins nowhere above{hint}"))
            ended.add(found[2])
        elif found[2] in begun:
            slips.append((number, f"a second part '{found[2]}' begins here, and pages show only the first"))
        else:
            begun[found[2]] = number
    endless = begun.keys() - ended
    slips += [(begun[name], f"the part '{name}' begins here and never ends") for name in sorted(endless)]
    return frozenset(name for kind, name in PART.findall(text) if kind.lower() == "start"), tuple(slips)
