"""What is counted and listed for readers: coverage, glossary, data, vendored files."""

import json
from datetime import date
from pathlib import Path

import pytest
from roadmap.blocks import computed_blocks
from roadmap.content import load
from roadmap.coverage import Count, by_source, recommended_by, total
from roadmap.export import RoadmapData, export, export_json, schemas
from roadmap.glossary import terms
from roadmap.markup import scrolling_tables, without_title
from roadmap.path import plan
from roadmap.report import coverage_lines, plan_lines
from roadmap.topics import Topic, one_of_each
from roadmap.vendor import wrong_files
from roadmap.views import Views

from tests.projects import make_project
from tests.test_repository import ROOT


def test_an_item_is_covered_only_when_nothing_of_it_is_planned(tmp_path: Path) -> None:
    change = {
        "replace": {"sources/2024-somebody.yml": [["topics: [web/dns]", "topics: [web/dns]\n        planned: [web/x]"]]}
    }
    content = load(make_project(tmp_path, change))
    assert by_source(content.sources)["2024-somebody"] == Count(covered=1, planned=2, missing=0)
    assert total(content.sources).percent == pytest.approx(100 / 3)


def test_a_topic_is_recommended_by_the_sources_that_name_it(tmp_path: Path) -> None:
    assert recommended_by(load(make_project(tmp_path)))["web/dns"] == ["2024-somebody"]


def test_coverage_in_a_terminal_ends_with_the_sum(tmp_path: Path) -> None:
    assert list(coverage_lines(load(make_project(tmp_path))))[-1].split() == [
        "in",
        "all",
        "3",
        "2",
        "1",
        "0",
        "66.7",
        "%",
        "covered",
    ]


def test_a_plan_in_a_terminal_says_why_and_when(tmp_path: Path) -> None:
    content = load(make_project(tmp_path))
    lines = list(plan_lines(content, plan(content.topics, ["web/dns"]), hours=0.5))
    assert "for DNS: a resolver is a server that is asked for an address" in lines[1]
    assert lines[-1] == "2 topics, 40\N{EN DASH}75 min; 2 weeks at 0.5 hours a week"


def test_a_plan_for_what_is_known_says_so(tmp_path: Path) -> None:
    content = load(make_project(tmp_path))
    assert list(plan_lines(content, plan(content.topics, ["web/dns"], ["web/dns"]), 8)) == [
        "Nothing left to learn for that: you know it already."
    ]


def test_the_glossary_takes_the_sentence_that_defines_a_term(tmp_path: Path) -> None:
    found = terms(load(make_project(tmp_path)))
    assert [(term.name, term.sentence, term.topic) for term in found] == [
        ("resolver", "A resolver is a server that turns names into addresses.", "web/dns")
    ]


def test_symptoms_of_failures_are_no_terms(tmp_path: Path) -> None:
    assert not any("Nobody answers" in term.name for term in terms(load(make_project(tmp_path))))


def test_every_computed_block_of_our_pages_can_be_written() -> None:
    for name, write in computed_blocks(Views(load(ROOT))).items():
        assert write().startswith("<"), name


def test_the_data_holds_every_edge_with_its_reason(tmp_path: Path) -> None:
    data = export(load(make_project(tmp_path)))
    assert [(edge.before, edge.after, edge.because) for edge in data.edges] == [
        ("web/client-server", "web/dns", "a resolver is a server that is asked for an address")
    ]
    assert [topic.minutes_to_reach for topic in data.topics] == [20, 50]


def test_the_same_content_gives_the_same_bytes_and_fits_the_schema(tmp_path: Path) -> None:
    content = load(make_project(tmp_path))
    assert export_json(content) == export_json(load(tmp_path))
    assert RoadmapData.model_validate(json.loads(export_json(content)))


def test_the_committed_schemas_are_those_of_the_code() -> None:
    for name, text in schemas().items():
        assert (ROOT / "docs/schema" / name).read_text("utf-8") == text, "run 'roadmap schema'"


def test_vendored_files_are_those_of_their_lists() -> None:
    assert list(wrong_files(ROOT)) == []


def test_a_changed_vendored_file_is_noticed(tmp_path: Path) -> None:
    for folder in ("docs/assets/vendor", "tests/vendor"):
        (tmp_path / folder / "lib").mkdir(parents=True)
        listed = [{"name": "lib", "version": "1", "files": {"lib/a.js": {"from": "a.js", "sha256": "0" * 64}}}]
        (tmp_path / folder / "vendor.json").write_text(json.dumps(listed))
    (tmp_path / "docs/assets/vendor/lib/a.js").write_text("changed")
    (tmp_path / "docs/assets/vendor/lib/b.js").write_text("not listed")
    found = list(wrong_files(tmp_path))
    assert [line.split(":")[0] for line in found] == [
        "docs/assets/vendor/lib/a.js",
        "docs/assets/vendor/lib/b.js",
        "tests/vendor/lib/a.js",
    ]


def test_tables_scroll_and_the_title_is_left_to_the_template() -> None:
    assert without_title('<h1 id="a">A</h1>\n<p>b</p>') == "<p>b</p>"
    assert scrolling_tables("<table><tr></tr></table>").endswith('<table class="data"><tr></tr></table></div>')


def test_of_alternatives_one_counts_the_one_of_middle_length() -> None:
    def topic(name: str, minutes: int, group: str | None = None) -> Topic:
        return Topic(f"web/{name}", "", name, "", "core", minutes, date.min, (), ("",), group=group)

    topics = [topic("a", 30), topic("x", 90, "any"), topic("y", 20, "any"), topic("z", 40, "any"), topic("b", 10)]
    assert [each.id for each in one_of_each(topics)] == ["web/a", "web/b", "web/z"]
    assert one_of_each(topics[1:3])[0].id == "web/y"
