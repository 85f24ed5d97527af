"""The plan: only what is needed, in order, with reasons. The cases are data, so that the page is held to them too."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from roadmap.path import Step, plan
from roadmap.topics import Prerequisite, Topic

CASES = sorted((Path(__file__).parent / "cases" / "plan").glob("*.json"))


def read_topics(case: dict[str, Any]) -> dict[str, Topic]:
    return {
        each["id"]: Topic(
            id=each["id"],
            path=f"docs/{each['id']}.md",
            title=each["id"],
            summary="",
            level=each["level"],
            minutes=each["minutes"],
            reviewed=date(2026, 1, 1),
            prerequisites=tuple(Prerequisite(**need) for need in each["prerequisites"]),
            group=each["group"],
        )
        for each in case["topics"]
    }


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_case_gives_its_steps(file: Path) -> None:
    case = json.loads(file.read_text("utf-8"))
    found = plan(read_topics(case), case["goals"], case["known"], case["choices"])
    assert [step.topic for step in found.steps] == case["steps"], case["about"]
    assert found.minutes == case["minutes"]


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_every_step_that_is_no_goal_says_what_needs_it(file: Path) -> None:
    case = json.loads(file.read_text("utf-8"))
    steps = plan(read_topics(case), case["goals"], case["known"], case["choices"]).steps
    assert all(step.reasons for step in steps if step.topic not in case["goals"])
    assert [step.total for step in steps] == [sum(s.minutes for s in steps[: i + 1]) for i in range(len(steps))]


def test_a_step_for_an_open_choice_names_the_others() -> None:
    case = json.loads((CASES[0].parent / "cheapest-alternative-without-a-choice.json").read_text("utf-8"))
    steps = plan(read_topics(case), case["goals"]).steps
    assert steps[0].instead_of == ("l/python", "l/rust")


def test_an_unknown_goal_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        plan({}, ["c/none"])


def test_a_choice_outside_its_group_is_refused_with_the_members() -> None:
    case = json.loads((CASES[0].parent / "a-choice-is-taken.json").read_text("utf-8"))
    with pytest.raises(ValueError, match="l/go, l/python, l/rust"):
        plan(read_topics(case), ["l/server"], choices={"language": "l/server"})


@pytest.mark.parametrize(("total", "hours", "week"), [(60, 8, 1), (480, 8, 1), (481, 8, 2), (90, 0.5, 3)])
def test_a_week_is_full_when_its_hours_are(total: int, hours: float, week: int) -> None:
    assert Step("c/a", 30, total, ()).week(hours) == week
