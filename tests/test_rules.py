"""Each case file is a change to a project that is in order, and the exact lines that a contributor would read."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from roadmap.check import validate
from roadmap.exemptions import CODE
from roadmap.rules import RULES, Rule
from tests.projects import make_project, with_days

CASES = sorted((Path(__file__).parent / "cases" / "rules").glob("*.yml"))
FAILING = [case for case in CASES if "-fail" in case.stem]
PASSING = [case for case in CASES if "-pass" in case.stem]
CODES = [*RULES, CODE]
NAMES = {case.stem for case in CASES}


def read(case: Path) -> dict[str, Any]:
    return yaml.safe_load(with_days(case.read_text("utf-8")))


def test_the_project_that_cases_start_from_is_clean(tmp_path: Path) -> None:
    assert validate(make_project(tmp_path)) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_case_gives_exactly_its_problems(case: Path, tmp_path: Path) -> None:
    spec = read(case)

    found = [str(problem) for problem in validate(make_project(tmp_path, spec))]

    assert found == spec["problems"]


@pytest.mark.parametrize("case", FAILING, ids=lambda case: case.stem)
def test_failing_case_breaks_its_own_rule_and_no_other(case: Path) -> None:
    assert {problem.split(" ")[1] for problem in read(case)["problems"]} == {case.stem[:5]}


@pytest.mark.parametrize("case", PASSING, ids=lambda case: case.stem)
def test_passing_case_changes_something_and_breaks_nothing(case: Path) -> None:
    spec = read(case)

    assert spec["problems"] == []
    assert spec.keys() & {"files", "bytes", "replace"}


@pytest.mark.parametrize("code", CODES)
def test_rule_has_a_failing_and_a_passing_case(code: str) -> None:
    assert any(name.startswith(f"{code}-fail") for name in NAMES)
    assert any(name.startswith(f"{code}-pass") for name in NAMES)


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.code)
def test_rule_says_what_and_why(rule: Rule) -> None:
    assert rule.title.endswith(".")
    assert len(rule.reason) > 20
    assert rule.reason != rule.title


def test_case_is_named_after_a_rule_that_exists_and_says_whether_it_fails() -> None:
    assert {name[:5] for name in NAMES} == set(CODES)
    assert [name for name in NAMES if not re.fullmatch(r"RM\d{3}-(fail|pass)(-[a-z0-9-]+)?", name)] == []


@pytest.mark.parametrize("case", FAILING, ids=lambda case: case.stem)
def test_message_is_one_line_that_begins_small_and_ends_without_a_period(case: Path) -> None:
    for problem in read(case)["problems"]:
        message = problem.split(" ", 2)[2]
        assert len(message) > 20
        assert not message.endswith(".")
        assert not re.match(r"[A-Z][a-z]+ing\b", message)
