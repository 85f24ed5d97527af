"""The map in words: the same lines and stops in the same order, with what each needs and why, and where it leads."""

from collections.abc import Mapping, Sequence

from roadmap.graph import opens
from roadmap.mapping.network import Line, Station
from roadmap.topics import Prerequisite, spoken_range
from roadmap.views import View, Views


def listing(views: Views, lines: Sequence[Line]) -> list[View]:
    """Return every line with its stops as plain data; stops that are alternatives stand together under their title."""
    after = opens(views.content.topics)
    groups: dict[str, list[str]] = {}
    for station in (station for line in lines for station in line.stations):
        groups.setdefault(station.group or "", []).append(station.id)
    return [
        {
            "id": line.id,
            "letter": line.mark.letter,
            "color": line.mark.color,
            "title": line.title,
            "facts": line.facts,
            "url": f"../{line.id}/",
            "origin": _origin(views, line.origin),
            "runs": [
                {
                    "title": run.title,
                    "stops": [_stop(views, station, groups, after[station.id]) for station in run.stations],
                }
                for run in line.runs
            ],
        }
        for line in lines
    ]


def anchor(topic: str) -> str:
    """Return the id of a topic in the list: `web-dns`."""
    return topic.replace("/", "-")


def _stop(views: Views, station: Station, groups: Mapping[str, Sequence[str]], after: Sequence[str]) -> View:
    topic = views.content.topics[station.id]
    needs = [_need(views, need, groups) for need in topic.prerequisites]
    return {
        "anchor": anchor(station.id),
        "title": station.title,
        "level": station.level,
        "range": spoken_range(topic.minutes),
        "url": f"../{station.id}/",
        "is_interchange": station.is_interchange,
        "needs": [need for need in needs if need["topics"]],
        "leads": [_link(views, each) for each in after],
    }


def _need(views: Views, need: Prerequisite, groups: Mapping[str, Sequence[str]]) -> View:
    """Return the topics of which one is needed, with the reason; no topics where the prerequisite does not exist."""
    group = views.content.groups.get(need.group or "")
    ids = groups.get(group.id, ()) if group else [need.topic] if need.topic in views.content.topics else []
    return {
        "title": group.title if group else None,
        "because": need.because,
        "topics": [_link(views, str(each)) for each in ids],
    }


def _link(views: Views, topic: str) -> View:
    letter = views.content.chapters[views.content.topics[topic].chapter].line
    return {"anchor": anchor(topic), "title": views.content.topics[topic].title, "letter": letter}


def _origin(views: Views, origin: str | None) -> View | None:
    """Return where a line branches off: at a stop, or where the branches of a fork have joined again."""
    if origin in views.content.topics:
        return _link(views, str(origin))
    group = views.content.groups.get(origin or "")
    if group is None:
        return None
    return {"anchor": group.chapter, "title": group.title, "letter": views.content.chapters[group.chapter].line}
