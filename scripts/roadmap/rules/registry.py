"""What a rule is: one code, one function, one docstring that contributors read."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum

from roadmap.content import Content


class Stage(Enum):
    """When a rule runs: whether files read, what form each has, how they relate (only if every file reads)."""

    READ = "does every file read"
    SHAPE = "has every file its form"
    RELATIONS = "do the files fit together"


@dataclass(frozen=True, slots=True)
class Found:
    """One place where a rule is broken; the registry's code makes it a problem."""

    path: str
    line: int
    message: str


Check = Callable[[Content], Iterator[Found]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as it is listed in CONTRIBUTING."""

    code: str
    stage: Stage
    find: Check

    @property
    def title(self) -> str:
        """Return the first line of the docstring: what is true of a good page."""
        return (self.find.__doc__ or "").strip().split("\n", 1)[0]

    @property
    def reason(self) -> str:
        """Return the rest of the docstring: why it matters, and what to do."""
        return " ".join((self.find.__doc__ or "").strip().split("\n", 1)[-1].split())


RULES: dict[str, Rule] = {}


def rule(code: str, stage: Stage) -> Callable[[Check], Check]:
    """Register a check under its code."""

    def register(check: Check) -> Check:
        if code in RULES:
            raise ValueError(f"{code} is already {RULES[code].find.__name__}")
        RULES[code] = Rule(code, stage, check)
        return check

    return register
