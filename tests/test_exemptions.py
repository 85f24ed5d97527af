"""What we chose to live with stands in one list, with reasons, and only as long as it is true."""

from pathlib import Path

import pytest
import yaml
from roadmap.check import validate
from roadmap.exemptions import CODE, FILE
from roadmap.rules import RULES, Stage

from tests.projects import make_project

ROOT = Path(__file__).parents[1]
EMPTY_PART = {"docs/web/dns.md": [["Two programs on one machine need no name.\n", ""]]}


def entry(**changes: str) -> dict[str, str]:
    return {"code": "RM024", "path": "docs/web/dns.md", "about": "'When not to'", "because": "it is new", **changes}


def said(folder: Path, *entries: dict[str, str], **changes: object) -> list[str]:
    root = make_project(folder, changes)
    (root / FILE).write_text(yaml.safe_dump({"exemptions": list(entries)}), encoding="utf-8")
    return [str(problem) for problem in validate(root)]


def test_entry_lets_its_problem_through_and_no_other(tmp_path: Path) -> None:
    two_empty = {"docs/web/dns.md": [["Two programs on one machine need no name.\n", "### On one machine\n"]]}

    problems = said(tmp_path, entry(), replace=two_empty)

    assert problems == ["docs/web/dns.md:43: RM024 nothing stands under 'On one machine'; write it or remove it"]


@pytest.mark.parametrize("wrong", [{"path": "docs/web/index.md"}, {"about": "When to"}, {"code": "RM025"}])
def test_entry_that_fits_nothing_lets_nothing_through_and_is_a_problem(tmp_path: Path, wrong: dict[str, str]) -> None:
    problems = said(tmp_path, entry(**wrong), replace=EMPTY_PART)

    assert [problem.split(" ")[1] for problem in problems] == ["RM024", CODE]


def test_entry_of_the_second_pass_is_not_called_idle_before_that_pass_ran(tmp_path: Path) -> None:
    broken = {"docs/index.md": [["title: Front page", "title:"]]}

    problems = said(tmp_path, entry(code="RM040", about="x"), replace=broken)

    assert [problem.split(" ")[1] for problem in problems] == ["RM011"]


def test_entry_of_the_first_pass_is_called_idle_even_if_a_file_does_not_read(tmp_path: Path) -> None:
    broken = {"docs/index.md": [["title: Front page", "title:"]]}

    problems = said(tmp_path, entry(), replace=broken)

    assert [problem.split(" ")[1] for problem in problems] == ["RM011", CODE]


@pytest.mark.parametrize("code", [rule.code for rule in RULES.values() if rule.stage is Stage.READ])
def test_nothing_is_exempt_from_reading(tmp_path: Path, code: str) -> None:
    assert [problem.split(" ")[1] for problem in said(tmp_path, entry(code=code))] == [CODE]


def test_the_list_does_not_exempt_from_itself(tmp_path: Path) -> None:
    problems = said(tmp_path, entry(code=CODE, path=FILE, about="no longer needed"))

    assert problems == [f"{FILE}:2: {CODE} nothing is exempt from {CODE}; remove the entry"]


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"exemptions: [caf\xe9]\n", 1),
        (b"", 1),
        (b"exemptions:\n", 1),
        (b"exemptions:\n  - RM024\n", 2),
        (b"exemptions:\n  - code: RM024\n    path: a\n    about: b\n    reason: c\n", 2),
        (b"exemptions: []\nothers: []\n", 2),
        (b"exemptions: [\n", 1),
        (b"- code: RM024\n", 1),
    ],
)
def test_list_that_does_not_read_is_reported_alone(tmp_path: Path, data: bytes, line: int) -> None:
    root = make_project(tmp_path, {"replace": EMPTY_PART})
    (root / FILE).write_bytes(data)

    problems = validate(root)

    assert {problem.path for problem in problems} == {FILE}
    assert line in {problem.line for problem in problems}


def test_our_own_list_holds_nothing_that_is_no_longer_needed() -> None:
    assert [str(problem) for problem in validate(ROOT) if problem.code == CODE] == []
