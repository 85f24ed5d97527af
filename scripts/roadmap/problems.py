"""What a check hands back, and the three ways to read it: a terminal, a GitHub annotation, JSON."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from difflib import get_close_matches
from functools import cache


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """One thing to change, and the place to change it.

    `path` is relative to the project with `/`; `line` counts from 1; `code` names the rule.
    """

    path: str
    line: int
    code: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.code} {self.message}"

    def as_annotation(self) -> str:
        """Return the workflow command that GitHub shows beside the line in a pull request."""
        path = self.path.replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
        message = self.message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
        return f"::error file={path},line={self.line},title={self.code}::{message}"


def as_json(problems: Sequence[Problem]) -> str:
    """Return a JSON list of objects with path, line, code and message."""
    return json.dumps([asdict(problem) for problem in problems], indent=2, ensure_ascii=False)


def nearest(written: str, known: Iterable[str]) -> str:
    """Return `; did you mean 'x'?` for the known name most like what was written, or nothing."""
    near = get_close_matches(written, _likely(written, known), n=1, cutoff=0.6)
    return f"; did you mean '{near[0]}'?" if near else ""


def _likely(written: str, known: Iterable[str], count: int = 5) -> list[str]:
    """Return the few names that share most pairs of letters: difflib is too slow to compare with hundreds."""
    pairs = _pairs(written)
    return sorted(known, key=lambda name: (-len(pairs & _pairs(name)) / (1 + len(_pairs(name))), name))[:count]


@cache
def _pairs(name: str) -> frozenset[str]:
    return frozenset(name[place : place + 2] for place in range(len(name) - 1))
