"""The one list of problems that we chose to live with: exemptions.yml, each entry with its reason."""

import os
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from pydantic import Field

from roadmap.content import Content
from roadmap.fields import Fields, Text
from roadmap.folder import read_text
from roadmap.frontmatter import check_form
from roadmap.problems import Problem, nearest
from roadmap.yamldata import Fault
from roadmap.yamlfile import read_yaml

FILE = "exemptions.yml"
CODE = "RM900"
FORM = "it must be 'exemptions:' and its entries; an empty list is 'exemptions: []'"


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
    """The list, and what is wrong with the list itself; where it does not read, it has no entries."""

    entries: tuple[Exemption, ...]
    problems: list[Problem]
    reads: bool = True

    @classmethod
    def read(cls, content: Content, codes: Collection[str], never: Collection[str]) -> "Exemptions":
        """Read the list of the project; no file is an empty list.

        codes are the rules there are; never are those from which nothing is exempt: what does not read cannot be
        compared with anything, so one such entry would switch every other comparison off.
        """
        if not os.path.lexists(content.root / FILE):
            return cls((), [])
        text = read_text(content, FILE)
        if text is None:
            return cls((), [], reads=False)
        data = read_yaml(text)
        faults = list(data.faults)
        if not faults:
            is_fields = isinstance(data.values, dict)
            faults = check_form(data, ListFields) if is_fields else [Fault("not-fields", 1, FORM)]
        if faults:
            return cls(
                (), [Problem(FILE, each.line, CODE, f"the list does not read: {each.detail}") for each in faults], False
            )
        found = enumerate(data.values["exemptions"])
        entries = [Exemption(e["code"], e["path"], e["about"], data.line("exemptions", i)) for i, e in found]
        problems = list(_wrong_codes(entries, codes, never))
        return cls(tuple(entry for entry in entries if entry.code in codes and entry.code not in never), problems)

    def hide(self, problems: Iterable[Problem]) -> list[Problem]:
        """Return the problems that no entry covers."""
        return [problem for problem in problems if not any(entry.covers(problem) for entry in self.entries)]

    def idle(self, problems: Collection[Problem], codes: Collection[str]) -> Iterator[Problem]:
        """Yield a problem for each entry that covers none; codes are those of the rules that ran."""
        for entry in self.entries:
            if entry.code in codes and not any(entry.covers(problem) for problem in problems):
                message = (
                    f"the exemption from {entry.code} for {entry.path} is no longer needed: nothing is wrong there"
                )
                yield Problem(FILE, entry.line, CODE, f"{message}; remove the entry")


def _wrong_codes(entries: Iterable[Exemption], codes: Collection[str], never: Collection[str]) -> Iterator[Problem]:
    for entry in entries:
        if entry.code == CODE:
            yield Problem(FILE, entry.line, CODE, f"nothing is exempt from {CODE}; remove the entry")
        elif entry.code not in codes:
            message = f"there is no rule '{entry.code}'{nearest(entry.code, codes)}"
            yield Problem(FILE, entry.line, CODE, message)
        elif entry.code in never:
            message = f"nothing is exempt from {entry.code}: a file that does not read cannot be compared with others"
            yield Problem(FILE, entry.line, CODE, f"{message}; mend {entry.path}")
