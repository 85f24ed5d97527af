"""Computed blocks on the five published roadmaps: what each names, and what of it is explained here."""

from html import escape

from roadmap.coverage import Count, by_source, recommended_by, total
from roadmap.elements import link, table
from roadmap.sources import Item, Source
from roadmap.views import Views


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
