"""Each case file is a change to a project that is in order, and the exact lines that a contributor would read."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from roadmap import diagrams
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


def code_and_message(problem: str) -> tuple[str, str]:
    found = re.fullmatch(r".+?:\d+: (RM\d{3}) (.+)", problem)
    assert found is not None
    return found[1], found[2]


def test_the_project_that_cases_start_from_is_clean(tmp_path: Path) -> None:
    assert validate(make_project(tmp_path)) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_case_gives_exactly_its_problems(case: Path, tmp_path: Path) -> None:
    spec = read(case)
    if case.stem.startswith("RM090-fail") and diagrams.merman is None:
        pytest.skip("Mermaid's reader has no wheel for this platform")

    found = [str(problem) for problem in validate(make_project(tmp_path, spec))]

    assert found == spec["problems"]


@pytest.mark.parametrize("case", FAILING, ids=lambda case: case.stem)
def test_failing_case_breaks_its_own_rule_and_no_other(case: Path) -> None:
    assert {code_and_message(problem)[0] for problem in read(case)["problems"]} == {case.stem[:5]}


@pytest.mark.parametrize("case", PASSING, ids=lambda case: case.stem)
def test_passing_case_changes_something_and_breaks_nothing(case: Path) -> None:
    spec = read(case)

    assert spec["problems"] == []
    assert spec.keys() & {"topics", "files", "bytes", "replace"}


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
def test_message_is_a_line_that_says_something_and_ends_without_a_period(case: Path) -> None:
    for problem in read(case)["problems"]:
        message = code_and_message(problem)[1]
        assert len(message) > 20
        assert not message.endswith(".")


def only_reports_on(root: Path, path: str) -> bool:
    return {problem.path for problem in validate(root)} == {path}


UNREADABLE = {
    "bytes": b"\xff",
    "nothing": b"",
    "no front matter": b"# Client and server\n",
    "unclosed": b"---\ntitle: Client and server\n",
    "not YAML": b"---\ntitle: Client: server\n---\n",
    "not fields": b"---\n- title\n---\n",
    "a field missing": b"---\ntitle: Client and server\n---\n",
}


@pytest.mark.parametrize("data", UNREADABLE.values(), ids=UNREADABLE)
@pytest.mark.parametrize("path", ["docs/web/client-server.md", "docs/web/index.md", "docs/index.md"])
def test_a_file_that_does_not_read_sets_off_no_report_about_others(tmp_path: Path, path: str, data: bytes) -> None:
    root = make_project(tmp_path)
    (root / path).write_bytes(data)

    assert only_reports_on(root, path)


@pytest.mark.parametrize(
    "path", ["sources/2024-somebody.yml", "docs/about/published-ids.txt", "samples/web/dns/lookup.py"]
)
def test_a_list_that_does_not_read_sets_off_no_report_about_others(tmp_path: Path, path: str) -> None:
    root = make_project(tmp_path)
    (root / path).write_bytes(b"\xff")

    assert only_reports_on(root, path)


def test_first_pass_reports_everything_and_the_second_waits(tmp_path: Path) -> None:
    changes = {
        "docs/index.md": [["title: Front page", "titel: Front page"], ["# Front page", "## Front page"]],
        "docs/web/dns.md": [["level: core", "level: Core"], ["client-server.md#the-idea", "no.md"]],
        "docs/web/client-server.md": [["# Client and server", "# Clients"], ["outcomes:", "outcomes: []\nx:"]],
        "sources/2024-somebody.yml": [["topics: [web/dns]", "topics: [web/no]"]],
    }

    problems = validate(make_project(tmp_path, {"replace": changes}))

    assert [(problem.path, problem.line, problem.code) for problem in problems] == [
        ("docs/index.md", 2, "RM006"),
        ("docs/index.md", 2, "RM008"),
        ("docs/index.md", 5, "RM020"),
        ("docs/web/client-server.md", 6, "RM011"),
        ("docs/web/client-server.md", 7, "RM006"),
        ("docs/web/client-server.md", 12, "RM021"),
        ("docs/web/dns.md", 4, "RM013"),
    ]


def test_second_pass_reports_everything_once_all_files_read(tmp_path: Path) -> None:
    changes = {
        "docs/index.md": [["# Front page", "# Front"]],
        "docs/web/dns.md": [["client-server.md#the-idea", "no.md"]],
        "sources/2024-somebody.yml": [["topics: [web/dns]", "topics: [web/no]"]],
    }

    problems = validate(make_project(tmp_path, {"replace": changes}))

    assert [(problem.path, problem.code) for problem in problems] == [
        ("docs/index.md", "RM021"),
        ("docs/web/dns.md", "RM040"),
        ("sources/2024-somebody.yml", "RM071"),
    ]


def test_two_runs_say_the_same(tmp_path: Path) -> None:
    root = make_project(tmp_path, read(Path(__file__).parent / "cases/rules/RM062-fail-two-circles.yml"))

    assert validate(root) == validate(root)
