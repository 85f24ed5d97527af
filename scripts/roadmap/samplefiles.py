"""The files under samples/: which are run, what each needs beside itself, which named parts it has.

The tests run them; here stands only what the validator must know to tell code that nobody runs.
"""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

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

HEADER = re.compile(r"^\s*(?:#|--|//)\s*(needs|setup|serve|run-by):\s*(.*?)\s*$", re.MULTILINE)
FILE = re.compile(r"[\w./-]*\w\.[a-z]+$")
PART = re.compile(r"-+8<-+\s*\[\s*(start|end)\s*:\s*([^\]\s]+)\s*\]")


@dataclass(frozen=True, slots=True)
class SampleFile:
    """One file under samples/; `uses` are the files that its header names, relative to its folder."""

    path: str
    parts: frozenset[str]
    uses: tuple[str, ...]
    run_by: str | None

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


def read_sample(path: str, text: str) -> SampleFile:
    """Read the header and the parts of one file; `path` starts with samples/."""
    uses: list[str] = []
    run_by = None
    for key, value in HEADER.findall("\n".join(text.split("\n", 12)[:12])):
        if key in {"setup", "serve"}:
            uses += [word for word in value.split() if FILE.match(word)]
        elif key == "run-by":
            run_by = value
    parts = frozenset(name for _, name in PART.findall(text))
    return SampleFile(path, parts, tuple(uses), run_by)
