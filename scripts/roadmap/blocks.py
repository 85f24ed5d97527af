"""Blocks of a page that are computed: `computed` fences name one of these, and get its HTML.

They stand on pages two folders deep (docs/start/..., docs/about/...), so the root of the site is two steps up.
"""

from collections.abc import Callable, Iterable
from html import escape
from itertools import groupby

from roadmap.coverage import Count, by_source, recommended_by, total
from roadmap.glossary import terms
from roadmap.path import plan
from roadmap.report import plan_lines
from roadmap.sources import Item, Source
from roadmap.topics import LEVELS, Topic, spoken_range, time_range
from roadmap.views import Views

ROOT = "../../"
HOURS_A_WEEK = (5, 10, 20)
CLAIMED_MONTHS = (6, 12)
"""What one of the sources says it takes to become a backend developer."""


def computed_blocks(views: Views) -> dict[str, Callable[[], str]]:
    """Return name -> a function that writes the block."""
    return {
        "totals": lambda: totals(views),
        "study-time": lambda: study_time(views),
        "study-weeks": lambda: study_weeks(views),
        "coverage": lambda: coverage(views),
        "coverage-items": lambda: coverage_items(views),
        "sources": lambda: sources(views),
        "sources-agree": lambda: sources_agree(views),
        "all-topics": lambda: all_topics(views),
        "glossary": lambda: glossary(views),
        "example-path": lambda: example_path(views),
        **{f"level-{level}": lambda level=level: by_level(views, level) for level in LEVELS},  # type: ignore[misc]
    }


def table(head: Iterable[str], rows: Iterable[Iterable[str]], caption: str) -> str:
    """Return an HTML table; cells are HTML, the first of each row is its heading."""
    top = "".join(f'<th scope="col">{cell}</th>' for cell in head)
    body = "".join(
        "<tr>" + "".join(f'<th scope="row">{c}</th>' if not i else f"<td>{c}</td>" for i, c in enumerate(row)) + "</tr>"
        for row in rows
    )
    return f"<table><caption>{escape(caption)}</caption><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"


def link(address: str, text: str) -> str:
    """Return a link to a page of ours by its id."""
    return f'<a href="{ROOT}{escape(address)}/">{escape(text)}</a>'


def totals(views: Views) -> str:
    """Say in one sentence how large the roadmap is."""
    t = views.totals()
    return (
        f"<p>{t['topics']} topics on {t['chapters']} lines, {t['range']} in all; {t['core_topics']} of them core, "
        f"{t['core_range']}. {t['samples']} samples run whenever the tests run.</p>"
    )


def _minutes(topics: Iterable[Topic], levels: set[str]) -> int:
    return sum(topic.minutes for topic in topics if topic.level in levels)


def study_time(views: Views) -> str:
    """Return the table of chapters: topics and hours, core and in all."""
    rows = []
    for chapter in views.chapters:
        stops = views.stops[chapter.id]
        core = _minutes(stops, {"core"})
        everything = spoken_range(sum(stop.minutes for stop in stops))
        name = link(chapter.id, chapter.title)
        rows.append([name, str(len(stops)), spoken_range(core) if core else "\N{EM DASH}", everything])
    t = views.totals()
    rows.append(["<strong>All</strong>", str(t["topics"]), t["core_range"], t["range"]])
    return table(["Line", "Topics", "Core", "Everything"], rows, "Study time by line, computed from the topics")


def study_weeks(views: Views) -> str:
    """Return the table of weeks at several hours a week, for the core and for everything."""
    topics = views.content.topics.values()
    core, everything = _minutes(topics, {"core"}), sum(topic.minutes for topic in topics)
    rows = [[f"{hours} hours a week", _weeks(core, hours), _weeks(everything, hours)] for hours in HOURS_A_WEEK]
    return table(["Pace", "Core", "Everything"], rows, "Weeks from the first stop to the last, computed")


def _weeks(minutes: int, hours: int) -> str:
    low, high = (max(1, -(-each // (hours * 60))) for each in time_range(minutes))
    return f"{low} week{'s' * (low > 1)}" if low == high else f"{low}\N{EN DASH}{high} weeks"


def _share(count: Count) -> str:
    return (
        f'<progress max="{count.total}" value="{count.covered}">{count.percent:.0f} %</progress> {count.percent:.0f} %'
    )


def coverage(views: Views) -> str:
    """Return the table of the sources: items covered, planned, missing."""
    found = views.content.sources
    counts = by_source(found)
    rows = [
        [escape(f"{s.title}, {s.author}"), *_numbers(counts[s.id])]
        for s in found
    ]  # fmt: skip
    rows.append(["<strong>All five</strong>", *_numbers(total(found))])
    head = ["Source", "Items", "Covered", "Planned", "Missing", "Share"]
    return table(head, rows, "What the five published roadmaps name, and what is explained here")


def _numbers(count: Count) -> list[str]:
    return [str(count.total), str(count.covered), str(count.planned), str(count.missing), _share(count)]


def coverage_items(views: Views) -> str:
    """Return every item of every source with its state and links to what covers it, folded by source."""
    return "".join(_source_items(views, source) for source in views.content.sources)


def _source_items(views: Views, source: Source) -> str:
    count = by_source([source])[source.id]
    rows = "".join(_item(views, item) for item in source.items)
    title = escape(f"{source.title} ({source.author}): {count.covered} of {count.total} covered")
    opening = f'<details class="source" id="{escape(source.id)}"><summary>{title}</summary>'
    return f'{opening}<ul class="items">{rows}</ul></details>'


def _item(views: Views, item: Item) -> str:
    covering = ", ".join(link(each, _title(views, each)) for each in item.topics)
    planned = ", ".join(escape(each) for each in item.planned)
    where = "; ".join(part for part in (covering, f"planned: {planned}" if planned else "") if part)
    return (
        f'<li class="item depth-{min(item.depth, 4)} {item.state}"><span class="name">{escape(item.name)}</span> '
        f'<span class="state">{item.state}</span> <span class="where">{where}</span></li>'
    )


def _title(views: Views, identifier: str) -> str:
    content = views.content
    known = content.topics.get(identifier) or content.pages.get(identifier) or content.chapters.get(identifier)
    return known.title if known else identifier


def sources(views: Views) -> str:
    """Return the five sources with author, date, address and how many items each names."""
    parts = []
    for source in views.content.sources:
        name = escape(source.title)
        title = f'<a href="{escape(source.address)}">{name}</a>' if source.address else name
        published = f"published {source.published}" if source.published else "day of publication not known"
        facts = f"{escape(source.author)}, {published}, {len(source.items)} items."
        parts.append(f"<dt>{title}</dt><dd>{facts} {escape(source.note)}</dd>")
    return f'<dl class="glossary">{"".join(parts)}</dl>'


def sources_agree(views: Views) -> str:
    """Return how many topics are named by how many sources, and which ones all of them name."""
    named = recommended_by(views.content)
    groups: dict[int, list[str]] = {}
    for topic in views.order:
        groups.setdefault(len(named[topic]), []).append(topic)
    rows = []
    for count in sorted(groups, reverse=True):
        names = ", ".join(link(topic, views.content.topics[topic].title) for topic in groups[count])
        said = "None: added by us" if not count else f"{count} of {len(views.content.sources)}"
        rows.append([said, str(len(groups[count])), names])
    return table(["Named by", "Topics", "Which"], rows, "Where the five agree, computed from the outlines")


def all_topics(views: Views) -> str:
    """Return every topic from A to Z with its line, level and effort."""
    topics = sorted(views.content.topics.values(), key=lambda topic: topic.title.lower())
    rows = []
    for topic in topics:
        chapter = views.content.chapters[topic.chapter]
        name = f"{link(topic.id, topic.title)}<br><small>{escape(topic.summary)}</small>"
        rows.append([name, link(chapter.id, chapter.title), topic.level, spoken_range(topic.minutes)])
    return table(["Topic", "Line", "Level", "Effort"], rows, "All topics from A to Z")


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
