"""Order, reduction and time in the graph of topics."""

from datetime import date

import pytest
from roadmap.graph import Edge, edges, find_cycle, implied_edges, opens, reading_order
from roadmap.path import minutes_to_reach
from roadmap.topics import Chapter, Prerequisite, Topic, spoken_range, spoken_time, time_range


def topic(name: str, *needs: str, minutes: int = 30, level: str = "core", group: str | None = None) -> Topic:
    """Make a topic; a need written '@name' is a group."""
    prerequisites = tuple(
        Prerequisite("it is", group=need[1:]) if need.startswith("@") else Prerequisite("it is", topic=need)
        for need in needs
    )
    identifier = name if "/" in name else f"c/{name}"
    return Topic(
        identifier, f"docs/{identifier}.md", name, "", level, minutes, date(2026, 1, 1), prerequisites, group=group
    )


def graph(*topics: Topic) -> dict[str, Topic]:
    return {each.id: each for each in topics}


def chapter(name: str, order: int) -> Chapter:
    return Chapter(name, f"docs/{name}/index.md", name, "", order, name[0].upper(), "blue")


def test_nothing_stands_before_what_it_needs() -> None:
    topics = graph(topic("a"), topic("b", "c/a"), topic("c", "c/b"), topic("d", "c/a"))
    order = reading_order(topics, {})
    assert all(order.index(edge.before) < order.index(edge.after) for edge in edges(topics))


def test_core_comes_before_deeper_and_deeper_before_optional() -> None:
    topics = graph(topic("a", level="optional"), topic("b", level="deeper"), topic("c"))
    assert reading_order(topics, {}) == ["c/c", "c/b", "c/a"]


def test_what_is_nearer_to_the_start_comes_first() -> None:
    topics = graph(topic("a"), topic("b", "c/a"), topic("c", "c/b"), topic("x", "c/a"))
    assert reading_order(topics, {}) == ["c/a", "c/b", "c/x", "c/c"]


def test_chapters_follow_their_order() -> None:
    topics = graph(topic("late/a"), topic("early/z"))
    assert reading_order(topics, {"late": chapter("late", 2), "early": chapter("early", 1)}) == ["early/z", "late/a"]


def test_the_order_does_not_depend_on_the_order_of_the_files() -> None:
    made = [topic("a"), topic("b", "c/a"), topic("c", "c/a"), topic("d", "c/b", "c/c")]
    assert reading_order(graph(*made), {}) == reading_order(graph(*reversed(made)), {})


def test_a_circle_is_named_and_stops_the_order() -> None:
    topics = graph(topic("a", "c/c"), topic("b", "c/a"), topic("c", "c/b"))
    circle = find_cycle(topics)
    assert circle[0] == circle[-1]
    assert set(circle) == {"c/a", "c/b", "c/c"}
    with pytest.raises(ValueError, match="circle"):
        reading_order(topics, {})


def test_an_edge_that_others_imply_is_found_with_its_way_round() -> None:
    topics = graph(topic("a"), topic("b", "c/a"), topic("c", "c/a", "c/b"))
    assert implied_edges(topics, reading_order(topics, {})) == [(Edge("c/a", "c/c", "it is"), "c/b")]


def test_an_edge_through_a_group_neither_implies_nor_is_implied() -> None:
    topics = graph(topic("a"), topic("p", "c/a", group="g"), topic("q", "c/a", group="g"), topic("z", "c/a", "@g"))
    assert implied_edges(topics, reading_order(topics, {})) == []


def test_what_a_topic_opens_is_what_needs_it() -> None:
    assert opens(graph(topic("a"), topic("b", "c/a"), topic("c", "c/a")))["c/a"] == ["c/b", "c/c"]


def test_a_shared_prerequisite_counts_once() -> None:
    topics = graph(
        topic("a", minutes=30),
        topic("b", "c/a", minutes=15),
        topic("c", "c/a", minutes=20),
        topic("d", "c/b", "c/c", minutes=25),
    )
    assert minutes_to_reach(topics, "c/d") == 90


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(30, "20\N{EN DASH}45 min"), (60, "45\N{EN DASH}90 min"), (600, "8\N{EN DASH}15 h"), (2400, "30\N{EN DASH}60 h")],
)
def test_time_is_a_range_from_three_quarters_to_one_and_a_half(minutes: int, said: str) -> None:
    low, high = time_range(minutes)
    assert low <= minutes <= high
    assert spoken_range(minutes) == said


@pytest.mark.parametrize(("minutes", "said"), [(45, "45 min"), (60, "1 h"), (200, "3 h 20 min"), (2460, "41 h")])
def test_a_duration_is_said_as_people_say_it(minutes: int, said: str) -> None:
    assert spoken_time(minutes) == said
