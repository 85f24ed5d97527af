"""The one list of problems that we chose to live with: exemptions.yml, each entry with its reason."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pydantic import Field

from roadmap.fields import Fields, Text
from roadmap.frontmatter import check_form
from roadmap.problems import Problem
from roadmap.yamlfile import read_yaml

FILE = "exemptions.yml"
CODE = "RM900"


class ExemptionFields(Fields):
    """One entry: which rule, which file, a part of the message, and why."""

    code: Text
    path: Text
    about: Text = Field(description="Words of the message, so that nothing else in the file is let through.")
    because: Text


class ListFields(Fields):
    """The file."""

    exemptions: list[ExemptionFields]


@dataclass(frozen=True, slots=True)
class Exemption:
    """One problem that is let through."""

    code: str
    path: str
    about: str
    line: int

    def covers(self, problem: Problem) -> bool:
        """Tell whether it is this problem."""
        return (self.code, self.path) == (problem.code, problem.path) and self.about in problem.message


@dataclass(frozen=True, slots=True)
class Exemptions:
    """The list, and what is wrong with the list itself."""

    entries: tuple[Exemption, ...]
    problems: list[Problem]

    @classmethod
    def read(cls, root: Path) -> "Exemptions":
        """Read the list under `root`; no file is an empty list."""
        file = root / FILE
        if not file.exists():
            return cls((), [])
        data = read_yaml(file.read_text("utf-8", errors="replace"))
        faults = [*data.faults, *check_form(data, ListFields)]
        if faults:
            text = "{}: {} {}; see the head of the file for the form of an entry"
            return cls((), [Problem(FILE, f.line, CODE, text.format(f.kind, f.field, f.detail)) for f in faults])
        found = enumerate(data.values["exemptions"])
        return cls(
            tuple(Exemption(e["code"], e["path"], e["about"], data.line("exemptions", i)) for i, e in found),
            [],
        )

    def hide(self, problems: Iterable[Problem]) -> list[Problem]:
        """Return the problems that no entry covers."""
        return [problem for problem in problems if not any(entry.covers(problem) for entry in self.entries)]

    def apply(self, problems: list[Problem]) -> list[Problem]:
        """Return the problems that no entry covers, and one for each entry that covers none."""
        idle = [entry for entry in self.entries if not any(entry.covers(problem) for problem in problems)]
        message = "the exemption of {} in {} is no longer needed: nothing is wrong there; remove the entry"
        return self.hide(problems) + [
            Problem(FILE, entry.line, CODE, message.format(entry.code, entry.path)) for entry in idle
        ]
