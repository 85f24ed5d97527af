"""Run every rule over the project, in two passes."""

from collections.abc import Iterable
from pathlib import Path

from roadmap.content import Content, load
from roadmap.exemptions import Exemptions
from roadmap.parallel import parse_ahead
from roadmap.problems import Problem, printable
from roadmap.rules import RULES, Stage


class CannotRun(Exception):
    """The folder is not one that can be checked at all."""


def validate(root: Path) -> list[Problem]:
    """Return every problem of the project under `root`, sorted by file and line.

    Raises CannotRun where the folder holds no docs/.
    """
    if not (root / "docs").is_dir():
        raise CannotRun(f"{root}: there is no folder docs/ here; name the project's folder with --root")
    content = load(root)
    parse_ahead(content)
    return check(content)


def check(content: Content) -> list[Problem]:
    """Run the rules: first the form of each file; then, if every file reads, what they say of each other.

    One unreadable file would set off a row of false reports about everything that points to it. A list of exemptions
    that does not read would set off all that it let through, so then only what does not read is reported.
    """
    exemptions = Exemptions.read(content, RULES, _codes(Stage.READ))
    unread = _run(content, Stage.READ)
    if not exemptions.reads:
        return _in_order([*unread, *exemptions.problems])
    stages = [Stage.SHAPE] if unread else [Stage.SHAPE, Stage.RELATIONS]
    found = [problem for stage in stages for problem in _run(content, stage)]
    idle = exemptions.idle(found, [code for stage in stages for code in _codes(stage)])
    return _in_order([*unread, *exemptions.hide(found), *exemptions.problems, *idle])


def _in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Return each problem once, sorted, in signs that every terminal can show."""
    return sorted({Problem(printable(each.path), each.line, each.code, printable(each.message)) for each in problems})


def _codes(stage: Stage) -> list[str]:
    return [rule.code for rule in RULES.values() if rule.stage is stage]


def _run(content: Content, stage: Stage) -> list[Problem]:
    return [
        Problem(found.path, found.line, rule.code, found.message)
        for rule in RULES.values()
        if rule.stage is stage
        for found in rule.find(content)
    ]
