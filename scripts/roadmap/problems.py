"""What a check hands back, and the three ways to read it: a terminal, a GitHub annotation, JSON."""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, dataclass
from difflib import get_close_matches
from functools import lru_cache

LONGEST_QUOTE = 80


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
        path = _escaped(self.path).replace(":", "%3A").replace(",", "%2C")
        return f"::error file={path},line={self.line},title={self.code}::{_escaped(self.message)}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def as_json(problems: Sequence[Problem]) -> str:
    """Return a JSON list of objects with path, line, code and message."""
    return json.dumps([asdict(problem) for problem in problems], indent=2, ensure_ascii=False)


def printable(text: str) -> str:
    """Return text as one line that any terminal and any log can hold: what has no shape of its own is escaped."""
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() else each.encode("unicode_escape").decode() for each in text)


def quoted(written: object) -> str:
    """Return what somebody wrote between quotes, on one line and no longer than helps to find it."""
    text = " ".join(str(written).split())
    return f"'{text[:LONGEST_QUOTE]}...'" if len(text) > LONGEST_QUOTE else f"'{text}'"


def nearest(written: str, known: Iterable[str]) -> str:
    """Return `; did you mean 'x'?` for the known name most like what was written, or nothing."""
    return _nearest(written, frozenset(known))


@lru_cache(maxsize=4096)  # a name that is gone is written in many places
def _nearest(written: str, known: frozenset[str]) -> str:
    folder, slash, _ = written.rpartition("/")
    beside = {name for name in known if name.startswith(folder + slash)} if slash else set()
    near = _alike(written, beside, len(folder) + 1, 0.6) or _alike(written, known - beside, 0, 0.8 if slash else 0.6)
    return f"; did you mean '{near}'?" if near else ""


def _alike(written: str, known: Collection[str], skip: int, cutoff: float) -> str | None:
    """Return the known name most like what was written, capital letters apart; both are compared from `skip` on."""
    by_key = {name[skip:].lower(): name for name in sorted(known, reverse=True)}
    near = get_close_matches(written[skip:].lower(), sorted(by_key), n=1, cutoff=cutoff)
    return by_key[near[0]] if near else None
