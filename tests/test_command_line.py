"""The command line says what it did, and its exit status says how it went: 0, 1 with problems, 2 if it cannot."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from roadmap.__main__ import main
from roadmap.check import validate
from roadmap.problems import Problem
from roadmap.rules import RULES, Stage

from tests.projects import make_project

WRONG_TITLE = {"replace": {"docs/index.md": [["# Front page", "# Front"]]}}
TITLE_PROBLEM = {
    "path": "docs/index.md",
    "line": 6,
    "code": "RM021",
    "message": "the heading says 'Front', the front matter 'Front page'; make them equal",
}
CHOICE = {
    "topics": {
        "web/bind": {"group": "resolver", "prerequisites": [{"topic": "web/dns", "because": "it speaks it"}]},
        "web/unbound": {
            "group": "resolver",
            "level": "optional",
            "prerequisites": [{"topic": "web/dns", "because": "it speaks it"}],
        },
        "web/zones": {"prerequisites": [{"group": "resolver", "because": "one of them holds the zone"}]},
    },
    "replace": {
        "docs/web/index.md": [["ends: [dns]", "ends: [zones]\ngroups: [{id: resolver, title: Any one resolver}]"]],
    },
}


def run(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, [arguments[0], "--root", str(root), *arguments[1:]])


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_project(tmp_path)


# validate


def test_validate_exits_with_0_where_nothing_is_wrong(project: Path) -> None:
    result = run(project, "validate")

    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "no problems found\n")


def test_validate_exits_with_1_and_counts_on_standard_error(tmp_path: Path) -> None:
    result = run(make_project(tmp_path, WRONG_TITLE), "validate")

    assert result.exit_code == 1
    assert result.stdout == f"docs/index.md:6: RM021 {TITLE_PROBLEM['message']}\n"
    assert result.stderr == "1 problem found\n"


def test_validate_counts_several_problems_in_the_plural(project: Path) -> None:
    (project / "docs/index.md").write_text("---\ntitle: T\nsummary: S.\n---\n\nNo heading, [here](no.md).\n")

    assert run(project, "validate").stderr == "3 problems found\n"


def test_validate_exits_with_2_where_there_is_no_docs_folder(tmp_path: Path) -> None:
    result = run(tmp_path, "validate")

    assert result.exit_code == 2
    assert result.stdout == ""
    assert (
        result.stderr == f"roadmap: {tmp_path}: there is no folder docs/ here; name the project's folder with --root\n"
    )


@pytest.mark.parametrize("arguments", [["--format", "xml"], ["--root", "/no/such/folder"], ["--rot", "."], ["extra"]])
def test_validate_exits_with_2_where_it_is_called_wrongly(project: Path, arguments: list[str]) -> None:
    assert run(project, "validate", *arguments).exit_code == 2


def test_json_is_a_list_of_path_line_code_and_message(tmp_path: Path) -> None:
    result = run(make_project(tmp_path, WRONG_TITLE), "validate", "--format", "json")

    assert result.exit_code == 1
    assert json.loads(result.stdout) == [TITLE_PROBLEM]
    assert result.stderr == ""


def test_json_of_a_clean_project_is_an_empty_list(project: Path) -> None:
    result = run(project, "validate", "--format", "json")

    assert (result.exit_code, json.loads(result.stdout)) == (0, [])


def test_github_shows_each_problem_beside_its_line(tmp_path: Path) -> None:
    changes = {"replace": {"docs/index.md": [["# Front page", "# 100% Front, page"]]}}

    result = run(make_project(tmp_path, changes), "validate", "--format", "github")

    message = "the heading says '100%25 Front, page', the front matter 'Front page'; make them equal"
    assert result.stdout == f"::error file=docs/index.md,line=6,title=RM021::{message}\n"
    assert result.stderr == "1 problem found\n"


def test_annotation_holds_no_sign_that_would_end_it() -> None:
    problem = Problem("a,b:c%\n.md", 3, "RM001", "100%\r\nof it: a, b")

    assert problem.as_annotation() == "::error file=a%2Cb%3Ac%25%0A.md,line=3,title=RM001::100%25%0D%0Aof it: a, b"


def test_the_module_is_the_command(tmp_path: Path) -> None:
    root = make_project(tmp_path, WRONG_TITLE)

    done = subprocess.run(
        [sys.executable, "-m", "roadmap", "validate"], cwd=root, capture_output=True, text=True, timeout=60, check=False
    )

    assert (done.returncode, done.stderr) == (1, "1 problem found\n")
    assert done.stdout.startswith("docs/index.md:6: RM021 ")


# new, ids, rules


def test_new_writes_a_page_that_has_the_form_of_one_and_waits_for_its_words(project: Path) -> None:
    result = run(project, "new", "web/http-caching")

    assert result.exit_code == 0
    assert result.stdout == "docs/web/http-caching.md: written; 'make check' says what is left to fill in\n"
    problems = validate(project)
    assert {problem.path for problem in problems} == {"docs/web/http-caching.md"}
    assert all(RULES[problem.code].stage is not Stage.RELATIONS for problem in problems)
    assert {"RM011", "RM024", "RM032"} <= {problem.code for problem in problems}
    assert not {"RM004", "RM006", "RM008", "RM015", "RM016", "RM021", "RM030", "RM031"} & {p.code for p in problems}


def test_new_records_the_id(project: Path) -> None:
    run(project, "new", "web/caching")

    lines = (project / "docs/about/published-ids.txt").read_text("utf-8").splitlines()
    assert lines[1:] == ["web/caching", "web/client-server", "web/dns"]


@pytest.mark.parametrize(
    ("identifier", "words"),
    [
        ("caching", "an id is chapter/slug in lower case with hyphens"),
        ("web/", "an id is chapter/slug"),
        ("Web/Caching", "an id is chapter/slug"),
        ("web/http caching", "an id is chapter/slug"),
        ("web/names/dnssec", "an id is chapter/slug"),
        ("../web/caching", "an id is chapter/slug"),
        ("wbe/caching", "'wbe': there is no such chapter; did you mean 'web'?"),
        ("web/dns", "'web/dns' exists or existed already; an id is never used again"),
    ],
)
def test_new_refuses_what_would_be_wrong(project: Path, identifier: str, words: str) -> None:
    before = sorted(project.rglob("*"))

    result = run(project, "new", identifier)

    assert result.exit_code == 2
    assert words in result.stderr
    assert sorted(project.rglob("*")) == before


def test_new_refuses_an_id_that_existed_once(project: Path) -> None:
    with (project / "docs/about/published-ids.txt").open("a", encoding="utf-8") as published:
        published.write("web/names\n")

    assert run(project, "new", "web/names").exit_code == 2


def test_ids_are_added_once_and_never_taken_away(project: Path) -> None:
    listed = project / "docs/about/published-ids.txt"
    listed.write_text("web/names\nweb/dns\n", encoding="utf-8")

    first, second = run(project, "ids"), run(project, "ids")

    assert (first.exit_code, second.exit_code) == (1, 0)
    assert first.stdout.rstrip().endswith("published-ids.txt: written")
    assert second.stdout.rstrip().endswith("published-ids.txt: up to date")
    assert listed.read_text("utf-8").splitlines()[1:] == ["web/client-server", "web/dns", "web/names"]


def test_rules_are_listed_in_contributing_with_their_reasons(project: Path) -> None:
    file = project / "CONTRIBUTING.md"
    file.write_text("Before\n<!-- rules -->\nold\n<!-- /rules -->\nafter\n", encoding="utf-8")

    first, second = run(project, "rules"), run(project, "rules")

    assert (first.exit_code, second.exit_code) == (1, 0)
    text = file.read_text("utf-8")
    assert text.startswith("Before\n<!-- rules -->\n")
    assert text.endswith("<!-- /rules -->\nafter\n")
    assert all(f"- **{rule.code}** {rule.title} {rule.reason}\n" in text for rule in RULES.values())
    assert "- **RM900** " in text


# path, coverage, export


def test_path_lists_what_to_learn_in_order_with_reasons(project: Path) -> None:
    result = run(project, "path", "web/dns")

    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0].startswith("  1. Client and server  [web/client-server, core]  20 min")
    assert lines[1] == "     for DNS: a resolver is a server that is asked for an address"
    assert lines[2].startswith("  2. DNS  [web/dns, core]  30 min, 50 min so far, week 1")
    assert lines[-1].startswith("2 topics, ")


def test_path_leaves_out_what_is_known(project: Path) -> None:
    result = run(project, "path", "web", "--know", "web/client-server", "--hours", "0.25")

    assert "Client and server  [" not in result.stdout
    assert "week 2" in result.stdout


def test_path_says_so_where_nothing_is_left(project: Path) -> None:
    assert run(project, "path", "web/dns", "--know", "web/dns").stdout == (
        "Nothing left to learn for that: you know it already.\n"
    )


def test_path_knows_old_ids(tmp_path: Path) -> None:
    changes = {"replace": {"docs/web/dns.md": [["outcomes:", "aliases: [web/names]\noutcomes:"]]}}

    assert "[web/dns, core]" in run(make_project(tmp_path, changes), "path", "web/names").stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["web/dsn"], "there is no topic 'web/dsn'; did you mean 'web/dns'?"),
        (["web/dns", "--know", "web/client"], "there is no topic 'web/client'; did you mean 'web/client-server'?"),
        (["web/zones", "--choose", "resolver"], "--choose resolver: write GROUP=TOPIC; groups: resolver"),
        (["web/zones", "--choose", "reslver=bind"], "groups: resolver; did you mean 'resolver'?"),
        (["web/zones", "--choose", "resolver=bnd"], "'resolver' has bind, unbound; did you mean 'bind'?"),
    ],
)
def test_path_exits_with_2_and_the_nearest_name(tmp_path: Path, arguments: list[str], words: str) -> None:
    result = run(make_project(tmp_path, CHOICE), "path", *arguments)

    assert (result.exit_code, result.stdout) == (2, "")
    assert words in result.stderr


@pytest.mark.parametrize("arguments", [[], ["web/dns", "--hours", "0"], ["web/dns", "--hours", "many"]])
def test_path_exits_with_2_where_it_is_called_wrongly(project: Path, arguments: list[str]) -> None:
    assert run(project, "path", *arguments).exit_code == 2


@pytest.mark.parametrize(("choice", "chosen"), [("bind", "bind"), ("unbound", "unbound"), ("web/unbound", "unbound")])
def test_path_takes_the_chosen_alternative(tmp_path: Path, choice: str, chosen: str) -> None:
    result = run(make_project(tmp_path, CHOICE), "path", "web/zones", "--choose", f"resolver={choice}")

    assert result.exit_code == 0
    assert [name for name in ("bind", "unbound") if f"[web/{name}," in result.stdout] == [chosen]


def test_path_names_the_alternatives_where_nothing_is_chosen(tmp_path: Path) -> None:
    result = run(make_project(tmp_path, CHOICE), "path", "web/zones")

    assert "or one of: unbound (choose with --choose resolver=...)" in result.stdout


def test_coverage_counts_covered_planned_and_missing(project: Path) -> None:
    result = run(project, "coverage")

    assert result.exit_code == 0
    assert [line.split() for line in result.stdout.splitlines()] == [
        ["source", "items", "covered", "planned", "missing"],
        ["2024-somebody", "3", "2", "1", "0", "66.7", "%", "covered"],
        ["in", "all", "3", "2", "1", "0", "66.7", "%", "covered"],
    ]


def test_export_prints_topics_edges_and_chapters(project: Path) -> None:
    result = run(project, "export")

    data: dict[str, Any] = json.loads(result.stdout)
    assert result.exit_code == 0
    assert {topic["id"] for topic in data["topics"]} == {"web/client-server", "web/dns"}
    assert [chapter["id"] for chapter in data["chapters"]] == ["web"]
    assert "a resolver is a server that is asked for an address" in json.dumps(data["edges"])


@pytest.mark.parametrize("which", ["roadmap", "topic"])
def test_export_prints_the_schema(project: Path, which: str) -> None:
    schema = json.loads(run(project, "export", "--schema", which).stdout)

    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("command", [["path", "web/dns"], ["coverage"], ["export"]])
def test_nothing_is_computed_from_content_that_has_problems(tmp_path: Path, command: list[str]) -> None:
    result = run(make_project(tmp_path, WRONG_TITLE), *command)

    assert result.exit_code == 2
    assert "the content has problems; run 'roadmap validate' and mend them first" in result.stderr


@pytest.mark.parametrize("command", [["path", "web/dns"], ["coverage"], ["export"], ["validate"]])
def test_every_command_says_that_a_folder_is_no_project(tmp_path: Path, command: list[str]) -> None:
    result = run(tmp_path, *command)

    assert result.exit_code == 2
    assert "there is no folder docs/ here" in result.stderr
    assert "Traceback" not in result.output


def test_help_names_every_command() -> None:
    result = CliRunner().invoke(main, ["--help"])

    assert result.exit_code == 0
    assert all(f"  {name} " in result.stdout for name in main.commands)
