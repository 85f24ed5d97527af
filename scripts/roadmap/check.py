"""Run every rule over the project, in two passes."""

from pathlib import Path

from roadmap.content import Content, load
from roadmap.exemptions import Exemptions
from roadmap.problems import Problem
from roadmap.rules import RULES, Stage


class CannotRun(Exception):
    """The folder is not one that can be checked at all."""


def validate(root: Path) -> list[Problem]:
    """Return every problem of the project under `root`, sorted by file and line.

    Raises CannotRun where the folder holds no docs/.
    """
    if not (root / "docs").is_dir():
        raise CannotRun(f"{root}: there is no folder docs/ here; name the project's folder with --root")
    return check(load(root))


def check(content: Content) -> list[Problem]:
    """Run the rules: first the form of each file; then, if every file reads, what they say of each other.

    One unreadable file would set off a row of false reports about everything that points to it.
    """
    exemptions = Exemptions.read(content.root)
    unread = _run(content, Stage.READ)
    problems = unread + _run(content, Stage.SHAPE) + exemptions.problems
    if not unread:
        problems += _run(content, Stage.RELATIONS)
        return sorted(exemptions.apply(problems))
    return sorted(exemptions.hide(problems))


def _run(content: Content, stage: Stage) -> list[Problem]:
    return [
        Problem(found.path, found.line, rule.code, found.message)
        for rule in RULES.values()
        if rule.stage is stage
        for found in rule.find(content)
    ]
