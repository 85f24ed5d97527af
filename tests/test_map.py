"""The map: everything is on it once and in order, nothing covers anything, and its list says the same."""

import gzip
import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Environment, FileSystemLoader
from roadmap.content import Content, load
from roadmap.graph import edges
from roadmap.mapping import map_view
from roadmap.mapping.columns import splits
from roadmap.mapping.geometry import Point, beveled, path
from roadmap.mapping.lettering import text_width, wrap
from roadmap.mapping.network import Line, Mark, Run, Station, forked, network
from roadmap.mapping.picture import DrawnLine, Picture, picture
from roadmap.mapping.svg import svg
from roadmap.topics import Chapter, Topic
from roadmap.views import Views

from benchmarks.networks import made_up, planned
from tests.mapgeometry import distance, on_top_of_each_other, overlapping, run_over
from tests.test_graph import chapter, graph, topic
from tests.test_repository import ROOT

NETWORKS = {
    "ours": lambda: load(ROOT),
    "as planned": planned,
    "20 lines, 220 topics": lambda: made_up(20, 220),
    "100 lines, 2000 topics": lambda: made_up(100, 2000),
    **{f"8 lines, seed {seed}": lambda seed=seed: made_up(8, 70, seed) for seed in range(2, 14)},
}


@pytest.fixture(scope="module", params=NETWORKS.values(), ids=NETWORKS)
def views(request: pytest.FixtureRequest) -> Views:
    return Views(request.param())


@pytest.fixture(scope="module")
def lines(views: Views) -> list[Line]:
    return network(views)


@pytest.fixture(scope="module")
def drawn(lines: list[Line]) -> Picture:
    return picture(lines)


@pytest.fixture(scope="module")
def listed(views: Views) -> str:
    return words(views)


def words(views: Views) -> str:
    """The list beside the picture, as the page has it."""
    environment = Environment(loader=FileSystemLoader(ROOT / "overrides"), autoescape=False)
    return environment.get_template("partials/map-list.html").render(map=map_view(views))


def station(name: str, level: str = "core", group: str | None = None) -> Station:
    return Station(f"c/{name}", name, level, group)


def line(*runs: Run, name: str = "c") -> Line:
    return Line(name, Mark("C", "blue"), "A line", "some stops", runs)


def content(*topics: Topic, chapters: Sequence[Chapter] = ()) -> Content:
    made = Content(Path())
    made.topics.update(graph(*topics))
    made.chapters.update({each.id: each for each in chapters or [chapter("c", 1)]})
    return made


# Nothing covers anything


def test_no_label_badge_or_station_covers_another(drawn: Picture) -> None:
    assert overlapping(drawn) == []


def test_no_track_runs_over_a_label_or_over_a_station_that_it_does_not_lead_to(drawn: Picture) -> None:
    assert run_over(drawn) == []


def test_no_two_tracks_run_on_top_of_each_other(drawn: Picture) -> None:
    assert on_top_of_each_other(drawn) == []


def test_everything_is_inside_the_picture(drawn: Picture) -> None:
    points = [point for each in drawn.lines for way in (*each.track, each.branch) for point in way]
    boxes = [label.box for each in drawn.lines for label in (each.name, each.facts, *(s.label for s in each.stations))]
    assert all(0 < x < drawn.width and 0 < y < drawn.height for x, y in points)
    assert all(b.left > 0 and b.right < drawn.width and b.top > 0 and b.bottom < drawn.height for b in boxes)


def test_every_bend_is_one_of_45_degrees(drawn: Picture) -> None:
    for each in drawn.lines:
        for way in (*each.track, each.branch):
            steps = [(x1 - x0, y1 - y0) for (x0, y0), (x1, y1) in pairwise(way)]
            assert all(x == 0 or y == 0 or abs(x) == abs(y) for x, y in steps), each.line.id
            turns = [x0 * x1 + y0 * y1 for (x0, y0), (x1, y1) in pairwise(steps)]
            assert all(turn > 0 for turn in turns), f"{each.line.id} turns at a right angle or sharper"


def test_every_station_stands_on_its_own_track(drawn: Picture) -> None:
    for each in drawn.lines:
        pieces = [piece for way in each.track for piece in pairwise(way)]
        for placed in each.stations:
            assert min(distance(placed.at, *piece) for piece in pieces) < 0.001, placed.station.id


# Everything is there, once, in order


def test_picture_and_list_hold_every_line_and_topic_once_in_the_same_order(
    views: Views, drawn: Picture, listed: str
) -> None:
    text = svg(drawn)
    stops = re.findall(r'data-topic="([^"]+)"', text)
    assert sorted(stops) == sorted(views.content.topics)
    assert re.findall(r'class="map-list__stop" href="\.\./([^"]+)/"', listed) == stops
    named = re.findall(r'class="map__name" href="\.\./([^"]+)/"', text)
    assert named == [each.id for each in views.chapters]
    assert re.findall(r'<details id="([^"]+)"', listed) == named


def test_no_stop_stands_before_what_it_needs_of_its_line(views: Views, lines: list[Line]) -> None:
    place = {each.id: index for one in lines for index, each in enumerate(one.stations)}
    for edge in edges(views.content.topics):
        if edge.before.partition("/")[0] == edge.after.partition("/")[0]:
            assert place[edge.before] < place[edge.after]


def test_every_link_leads_to_a_page_or_to_an_entry_of_the_list(views: Views, drawn: Picture, listed: str) -> None:
    known = {*views.content.topics, *views.content.chapters}
    text = svg(drawn) + listed
    assert set(re.findall(r'href="\.\./([^"]+)/"', text)) <= known
    ids = re.findall(r'id="([^"]+)"', listed)
    assert set(re.findall(r'href="#([^"]+)"', text)) <= set(ids)
    assert len(ids) == len(set(ids))
    assert text.count("href=") == text.count('href="../') + text.count('href="#')


def test_the_list_says_every_reason(views: Views, listed: str) -> None:
    needs = [need for each in views.content.topics.values() for need in each.prerequisites]
    assert listed.count(", because ") == len(needs)
    assert all(f"because {need.because}." in listed.replace("&#39;", "'") for need in needs)


def test_interchanges_are_the_topics_that_other_lines_need(views: Views, lines: list[Line]) -> None:
    for each in (each for one in lines for each in one.stations):
        assert each.is_interchange == views.stop(views.content.topics[each.id])["is_interchange"], each.id


def test_a_line_comes_from_where_it_branches_off(drawn: Picture) -> None:
    places = {placed.station.id: placed.at for each in drawn.lines for placed in each.stations}
    for each in drawn.lines:
        assert bool(each.branch) == (each.line.origin is not None)
        if each.branch:
            assert each.branch[-1] == each.badge
        if each.line.origin in places:
            x, y = places[each.line.origin]
            assert each.branch[0][0] == x
            assert abs(each.branch[0][1] - y) <= 9


def test_a_line_whose_first_stop_needs_nothing_branches_off_nowhere(views: Views, lines: list[Line]) -> None:
    for each in (each for each in lines if each.stations):
        first = views.content.topics[each.stations[0].id]
        assert first.prerequisites or each.origin is None, each.id


def test_the_same_content_in_another_order_gives_the_same_bytes() -> None:
    first, second = made_up(12, 120), made_up(12, 120)
    second.topics = dict(reversed(second.topics.items()))
    second.chapters = dict(reversed(second.chapters.items()))
    assert svg(picture(network(Views(first)))) == svg(picture(network(Views(second))))
    assert words(Views(first)) == words(Views(second))


# Forks


def routes(drawn: DrawnLine) -> list[list[str]]:
    """The stations of every way along the track from the badge to where the line ends."""
    names = {placed.at: placed.station.id for placed in drawn.stations}
    points = {drawn.badge, *names, *(point for way in drawn.track for point in way)}
    following: dict[Point, set[Point]] = {}
    for start, end in (piece for way in drawn.track for piece in pairwise(way)):
        along = sorted((p for p in points if distance(p, start, end) < 0.001), key=lambda p: distance(p, start, start))
        for one, other in pairwise(along):
            following.setdefault(one, set()).add(other)
    found: list[list[str]] = []

    def walk(at: Point, passed: list[str]) -> None:
        passed = [*passed, names[at]] if at in names else passed
        if at not in following:
            found.append(passed)
        for after in sorted(following.get(at, ())):
            walk(after, passed)

    walk(drawn.badge, [])
    return found


@pytest.mark.parametrize("count", [2, 3, 7])
def test_a_fork_has_a_branch_for_each_alternative_and_they_join_again(count: int) -> None:
    fork = Run(tuple(station(f"choice-{n}", "optional", "g") for n in range(count)), "g", "Any one")
    made = picture([line(Run((station("before"),)), fork, Run((station("after"),)))]).lines[0]
    assert sorted(routes(made)) == [["c/before", f"c/choice-{n}", "c/after"] for n in range(count)]


def test_two_forks_in_a_row_leave_every_combination_open() -> None:
    forks = [Run(tuple(station(f"{g}{n}", "core", g) for n in range(2)), g, "Any one") for g in "gh"]
    made = picture([line(*forks)]).lines[0]
    assert sorted(routes(made)) == [[f"c/g{a}", f"c/h{b}"] for a in range(2) for b in range(2)]


def test_alternatives_stand_together_where_the_first_of_them_stands() -> None:
    stops = [topic("a"), topic("p", group="g"), topic("b"), topic("q", group="g"), topic("c", "c/b")]
    assert [[each.title for each in run] for run in forked(stops)] == [["a"], ["p", "q"], ["b"], ["c"]]


def test_an_alternative_stays_behind_what_it_needs() -> None:
    stops = [topic("p", group="g"), topic("b"), topic("q", "c/b", group="g"), topic("r", "c/p", group="g")]
    assert [[each.title for each in run] for run in forked(stops)] == [["p", "r"], ["b"], ["q"]]


def test_a_line_that_needs_any_one_of_a_group_leaves_where_its_branches_have_joined() -> None:
    groups = Views(
        content(
            topic("c/p", group="g"), topic("c/q", group="g"), topic("d/x", "@g"),
            chapters=[chapter("c", 1), chapter("d", 2)],
        )
    )  # fmt: skip
    lines = network(groups)
    assert lines[1].origin == "g"
    assert [mark.letter for mark in lines[0].runs[0].marks] == ["D"]
    assert [each.is_interchange for each in lines[0].stations] == [True, True]
    first, second = picture(lines).lines
    assert second.branch[0] in [way[-1] for way in first.track]


# Edges of what there is


def test_a_map_of_nothing_is_a_picture_of_nothing() -> None:
    assert picture([]).lines == ()
    assert "<svg" in svg(picture([]))


def test_a_line_without_topics_has_its_name_and_a_stub() -> None:
    made = map_view(Views(content()))
    assert made["svg"].count('class="map__name"') == 1
    assert made["svg"].count('class="map__stop"') == 0
    assert "No stops" in made["svg"]


def test_a_line_with_one_topic_leads_to_it() -> None:
    made = picture(network(Views(content(topic("a")))))
    assert routes(made.lines[0]) == [["c/a"]]
    assert made.lines[0].facts.lines == ("1 stop, 20\N{EN DASH}45 min",)


def test_what_names_a_topic_or_group_that_does_not_exist_is_drawn_all_the_same() -> None:
    made = content(topic("a", "c/none"), topic("b", "@none", group="odd"), topic("d", group="odd"))
    assert map_view(Views(made))["svg"].count('class="map__stop"') == 3
    assert "because" not in words(Views(made))


def test_titles_and_reasons_are_escaped() -> None:
    made = replace(topic("a"), title='<b> & "c"')
    views = Views(content(made))
    assert "&lt;b&gt; &amp; &quot;c&quot;" in svg(picture(network(views)))
    assert "<b>" not in words(views)


# What the page promises


def test_the_picture_has_the_proportions_of_a_sheet_of_paper() -> None:
    for made in (planned(), made_up(20, 220), made_up(100, 2000)):
        drawn = picture(network(Views(made)))
        assert 1.15 < drawn.width / drawn.height < 1.75


def test_the_planned_roadmap_takes_less_than_forty_kilobytes() -> None:
    views = Views(planned())
    assert len(gzip.compress((map_view(views)["svg"] + words(views)).encode(), 6)) < 40_000


def test_styles_stand_in_the_stylesheet_alone_and_no_word_wakes_the_diagram_plugin(views: Views, listed: str) -> None:
    text = map_view(views)["svg"] + listed
    assert "style=" not in text
    assert "fill=" not in text
    assert "mermaid" not in text.lower()


def test_the_widths_of_the_stylesheet_are_those_that_the_tests_reckon_with() -> None:
    sheet = (ROOT / "docs/assets/stylesheets/map.css").read_text("utf-8")
    assert ".map__track { stroke-width: 5px; }" in sheet
    assert ".map__branches { stroke-width: 3px; }" in sheet
    assert "font-size: 13px" in sheet


# Text and shapes


@given(st.text("abc defWM", max_size=60), st.integers(20, 200))
def test_a_broken_text_keeps_its_words_and_its_width(text: str, width: int) -> None:
    lines = wrap(text, 13, width)
    assert " ".join(lines) == " ".join(text.split())
    assert all(text_width(each, 13) <= width or " " not in each for each in lines)


def test_a_broken_text_has_lines_of_about_one_length() -> None:
    assert wrap("Cross-site request forgery today", 13, 180) == ("Cross-site request", "forgery today")


def test_wide_and_bold_and_unknown_letters_are_reckoned_as_wide() -> None:
    assert text_width("ill", 10) < text_width("WWW", 10) < text_width("WWW", 10, bold=True)
    assert text_width("\N{CJK UNIFIED IDEOGRAPH-4E2D}", 100) >= 100


def test_columns_are_as_even_as_the_order_allows() -> None:
    assert [list(map(list, each)) for each in splits([3, 1, 2, 2, 4], 3)] == [
        [[0, 1, 2, 3, 4]],
        [[0, 1, 2], [3, 4]],
        [[0, 1], [2, 3], [4]],
    ]


def test_there_are_no_more_columns_than_lines() -> None:
    assert len(splits([1, 1], 9)) == 2


def test_right_angles_are_cut_and_others_left() -> None:
    assert beveled([(0, 0), (0, 40), (40, 40), (60, 60)], 12) == [(0, 0), (0, 28), (12, 40), (40, 40), (60, 60)]


def test_a_path_is_written_in_its_short_form() -> None:
    assert path([[(1, 2), (1, 9), (5, 13), (9, 13)], [(0, 0), (0, 0), (3, 0)]]) == "M1,2v7l4,4h4M0,0h3"
