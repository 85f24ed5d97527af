"""Curated paths: read from their pages, counted, routed, exported, and taken by the command line."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from roadmap.__main__ import main
from roadmap.content import load
from roadmap.curated import in_order, plan_context, route, spoken_id
from roadmap.export import export
from roadmap.views import Views

from tests.projects import make_project

PAGE = """---
title: {title}
summary: From nothing to a name.
order: {order}
template: path.html
path:
  goals: [web/zones]
  choices: {{resolver: web/unbound}}
  planned: [apis/rest-api-design, apis/webhooks, web/http-caching]
---

# {title}

Text.
"""
CHANGES: dict[str, Any] = {
    "topics": {
        "web/bind": {"group": "resolver", "prerequisites": [{"topic": "web/dns", "because": "it speaks it"}]},
        "web/unbound": {
            "group": "resolver",
            "level": "optional",
            "prerequisites": [{"topic": "web/dns", "because": "it speaks it"}],
        },
        "web/zones": {"prerequisites": [{"group": "resolver", "because": "one of them holds the zone"}]},
    },
    "files": {
        "docs/plan/names.md": PAGE.format(title="Names", order=2),
        "docs/plan/addresses.md": PAGE.format(title="Addresses", order=1),
    },
    "replace": {
        "docs/web/index.md": [["ends: [dns]", "ends: [zones]\ngroups: [{id: resolver, title: Any one resolver}]"]],
    },
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_project(tmp_path, CHANGES)


def run(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["path", "--root", str(root), *arguments])


def test_a_path_is_read_from_its_page(project: Path) -> None:
    path = load(project).curated["names"]
    assert (path.title, path.order, path.goals) == ("Names", 2, ("web/zones",))
    assert path.choices == {"resolver": "web/unbound"}
    assert path.lines["planned.2"] == 9


def test_paths_are_listed_by_their_order(project: Path) -> None:
    assert [path.id for path in in_order(load(project).curated.values())] == ["addresses", "names"]


def test_the_route_goes_through_the_alternative_that_the_path_takes(project: Path) -> None:
    content = load(project)
    found = route(content.topics, content.chapters, content.curated["names"])
    assert [step.topic for step in found.steps] == ["web/client-server", "web/dns", "web/unbound", "web/zones"]


def test_a_path_that_names_something_wrong_is_shown_as_far_as_it_goes(tmp_path: Path) -> None:
    page = PAGE.format(title="Names", order=2).replace("[web/zones]", "[web/zoness, web/dns]").replace("unbound", "dns")
    content = load(make_project(tmp_path, {"files": {"docs/plan/names.md": page}}))
    found = plan_context(Views(content), "plan/names")["path"]
    assert [stop["id"] for leg in found["legs"] for stop in leg["stops"]] == ["web/client-server", "web/dns"]


def test_the_page_counts_goals_and_lists_what_is_planned_by_chapter(project: Path) -> None:
    found = plan_context(Views(load(project)), "plan/names")["path"]
    assert (found["written"], found["total"], found["count"]) == (1, 4, 4)
    assert found["planned"] == [
        {"title": "APIs", "topics": ["REST API design", "Webhooks"]},
        {"title": "The web", "topics": ["HTTP caching"]},
    ]
    assert [stop["is_goal"] for leg in found["legs"] for stop in leg["stops"]] == [False, False, False, True]


def test_the_planner_lists_every_path_and_other_pages_none(project: Path) -> None:
    views = Views(load(project))
    assert [card["url"] for card in plan_context(views, "plan")["paths"]] == ["plan/addresses/", "plan/names/"]
    assert plan_context(views, "plan/nowhere") == plan_context(views, "web/dns") == {}


@pytest.mark.parametrize(
    ("identifier", "words"),
    [
        ("apis/rest-api-design", "REST API design"),
        ("auth/oauth2", "OAuth2"),
        ("languages/typescript", "TypeScript"),
        ("apis/grpc", "gRPC"),
        ("tools/git-basics", "Git basics"),
        ("async-work", "Async work"),
    ],
)
def test_an_id_is_said_in_words(identifier: str, words: str) -> None:
    assert spoken_id(identifier) == words


def test_paths_are_in_the_published_data(project: Path) -> None:
    data = json.loads(export(load(project)).model_dump_json())
    assert data["paths"][1] == {
        "id": "names",
        "title": "Names",
        "summary": "From nothing to a name.",
        "goals": ["web/zones"],
        "choices": {"resolver": "web/unbound"},
        "planned": ["apis/rest-api-design", "apis/webhooks", "web/http-caching"],
    }


@pytest.mark.parametrize("name", ["names", "plan/names"])
def test_the_command_takes_a_path_for_a_goal(project: Path, name: str) -> None:
    result = run(project, name)
    lines = result.stdout.splitlines()
    assert result.exit_code == 0
    assert "[web/unbound, optional]" in result.stdout
    assert (
        lines[-1] == "Names: 1 of 4 goals are written; planned: apis/rest-api-design, apis/webhooks, web/http-caching"
    )


def test_a_choice_of_ones_own_comes_before_that_of_the_path(project: Path) -> None:
    result = run(project, "names", "--choose", "resolver=bind")
    assert "[web/bind, core]" in result.stdout
    assert "[web/unbound" not in result.stdout


def test_a_chapter_as_goal_takes_one_of_its_alternatives(project: Path) -> None:
    result = run(project, "web")
    assert "[web/bind, core]" in result.stdout
    assert "[web/unbound" not in result.stdout


def test_a_misspelled_path_gets_the_nearest_name(project: Path) -> None:
    result = run(project, "addreses")
    assert result.exit_code == 2
    assert "did you mean 'addresses'?" in result.stderr
