"""Blocks of a page that are computed: `computed` fences name one of these, and get its HTML."""

from collections.abc import Callable, Iterable
from html import escape
from itertools import groupby

from roadmap import sourceblocks
from roadmap.elements import link, table
from roadmap.glossary import terms
from roadmap.path import plan
from roadmap.report import plan_lines
from roadmap.topics import LEVELS, Topic, one_of_each, spoken_range, time_range
from roadmap.views import Views

HOURS_A_WEEK = (5, 10, 20)


def computed_blocks(views: Views) -> dict[str, Callable[[], str]]:
    """Return name -> a function that writes the block."""
    return {
        "totals": lambda: totals(views),
        "study-time": lambda: study_time(views),
        "study-weeks": lambda: study_weeks(views),
        "coverage": lambda: sourceblocks.coverage(views),
        "coverage-items": lambda: sourceblocks.coverage_items(views),
        "sources": lambda: sourceblocks.sources(views),
        "sources-agree": lambda: sourceblocks.sources_agree(views),
        "all-topics": lambda: all_topics(views),
        "glossary": lambda: glossary(views),
        "example-path": lambda: example_path(views),
        **{f"level-{level}": lambda level=level: by_level(views, level) for level in LEVELS},  # type: ignore[misc]
    }


def totals(views: Views) -> str:
    """Say in one sentence how large the roadmap is."""
    t = views.totals()
    return (
        f"<p>{t['topics']} topics on {t['chapters']} lines, {t['range']} in all; {t['core_topics']} of them core, "
        f"{t['core_range']}. {t['samples']} samples run whenever the tests run.</p>"
    )


def _minutes(topics: Iterable[Topic], levels: set[str]) -> int:
    """Of alternatives one counts."""
    return sum(topic.minutes for topic in one_of_each(topics) if topic.level in levels)


def study_time(views: Views) -> str:
    """Return the table of chapters: topics and hours, core and in all."""
    rows = []
    for chapter in views.chapters:
        stops = views.stops[chapter.id]
        core = _minutes(stops, {"core"})
        everything = spoken_range(_minutes(stops, set(LEVELS)))
        name = link(chapter.id, chapter.title)
        rows.append([name, str(len(stops)), spoken_range(core) if core else "\N{EM DASH}", everything])
    t = views.totals()
    rows.append(["<strong>All</strong>", str(t["topics"]), t["core_range"], t["range"]])
    return table(["Line", "Topics", "Core", "Everything"], rows, "Study time by line, computed from the topics")


def study_weeks(views: Views) -> str:
    """Return the table of weeks at several hours a week, for the core and for everything."""
    topics = views.content.topics.values()
    core, everything = _minutes(topics, {"core"}), _minutes(topics, set(LEVELS))
    rows = [[f"{hours} hours a week", _weeks(core, hours), _weeks(everything, hours)] for hours in HOURS_A_WEEK]
    return table(["Pace", "Core", "Everything"], rows, "Weeks from the first stop to the last, computed")


def _weeks(minutes: int, hours: int) -> str:
    low, high = (max(1, -(-each // (hours * 60))) for each in time_range(minutes))
    return f"{low} week{'s' * (low > 1)}" if low == high else f"{low}\N{EN DASH}{high} weeks"


def all_topics(views: Views) -> str:
    """Return every topic from A to Z with its line, level and effort."""
    topics = sorted(views.content.topics.values(), key=lambda topic: topic.title.lower())
    rows = []
    for topic in topics:
        chapter = views.content.chapters[topic.chapter]
        name = f"{link(topic.id, topic.title)}<br><small>{escape(topic.summary)}</small>{status_cell(topic)}"
        rows.append([name, link(chapter.id, chapter.title), topic.level, spoken_range(topic.minutes)])
    return f'<div class="topics">{table(["Topic", "Line", "Level", "Effort"], rows, "All topics from A to Z")}</div>'


def status_cell(topic: Topic) -> str:
    """Return the place where the page's modules put the buttons for a reader's progress."""
    title = escape(topic.title)
    return f'<div class="status-cell needs-script" data-status-cell="{topic.id}" data-title="{title}"></div>'


def example_path(views: Views) -> str:
    """Return what `roadmap path` prints for one goal, as a reader would see it in a terminal."""
    goal, known, hours = "databases/indexes", "databases/sql-queries", 4
    found = plan(views.content.topics, [goal], [known], chapters=views.content.chapters)
    command = f"$ roadmap path {goal} --know {known} --hours {hours}"
    text = "\n".join([command, *plan_lines(views.content, found, hours)])
    return f'<div class="language-console highlight"><pre tabindex="0"><code>{escape(text)}</code></pre></div>'


def by_level(views: Views, level: str) -> str:
    """Return the topics of a level in reading order."""
    topics = (views.content.topics[topic] for topic in views.order)
    rows = []
    for topic in (topic for topic in topics if topic.level == level):
        chapter = views.content.chapters[topic.chapter]
        rows.append([link(topic.id, topic.title), escape(topic.summary), link(chapter.id, chapter.title)])
    return table(["Topic", "Afterwards you can", "Line"], rows, f"{len(rows)} topics")


def glossary(views: Views) -> str:
    """Return the terms that topics define, with the sentence that defines each and a link to its page."""
    parts = []
    for _, senses in groupby(terms(views.content), key=lambda term: term.name.lower()):
        found = list(senses)
        parts.append(f"<dt>{escape(found[0].name)}</dt>")
        for term in found:
            where = link(term.topic, views.content.topics[term.topic].title)
            parts.append(f"<dd>{escape(term.sentence)} <small>{where}</small></dd>")
    return f'<dl class="glossary">{"".join(parts)}</dl>'
