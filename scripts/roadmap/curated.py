"""Curated paths: goals that belong together, chosen by an editor, each with a page that tells its story.

A path is a page in docs/plan/ whose front matter holds `path`. What the page and the planner show of it is computed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, Any

from roadmap.modules import imported
from roadmap.path import Plan, plan
from roadmap.topics import Chapter, Topics, spoken_range, spoken_time

if TYPE_CHECKING:
    from roadmap.views import View, Views
    from roadmap.yamldata import Data

FOLDER = "plan"
EXAMPLE = ("databases/indexes", 6)
"""A goal, and the hours a week, with which the planner shows what it does."""

SPELLINGS = {
    word.lower(): word
    for word in (
        "API", "APIs", "AWS", "CAP", "CDN", "CI", "CORS", "CQRS", "CSRF", "ELK", "FastAPI", "GitHub", "GitLab",
        "GraphQL", "gRPC", "HTTP", "HTTPS", "IaaS", "JavaScript", "JSON", "JWT", "LLM", "NestJS", "NoSQL", "OAuth2",
        "OpenID", "OWASP", "PaaS", "PASETO", "PHP", "RabbitMQ", "RAG", "RBAC", "REST", "SAML", "SOAP", "SQL", "SQS",
        "SSH", "SSO", "SSRF", "TLS", "TypeScript", "WebSockets", "XSS",
    )
}  # fmt: skip
"""Words of ids whose capital letters a reader expects; all others are lower case."""


@dataclass(frozen=True, slots=True)
class CuratedPath:
    """Goals that are written, alternatives that it takes, and goals that are not written yet (ids of topics)."""

    id: str
    path: str
    title: str
    summary: str
    order: int
    goals: tuple[str, ...]
    choices: Mapping[str, str]
    planned: tuple[str, ...]
    lines: Mapping[str, int] = field(default_factory=dict, compare=False)
    """Line of each entry: `goals.0`, `planned.0`, `choices.group`."""


def read_curated(identifier: str, path: str, values: Mapping[str, Any], data: Data) -> CuratedPath:
    """Return the curated path that a page's front matter, which reads, describes; `identifier` is the page's."""
    written = values["path"]
    places = {".".join(map(str, place[1:])): line for place, line in data.lines.items() if place[:1] == ("path",)}
    return CuratedPath(
        id=identifier.rpartition("/")[2],
        path=path,
        title=values["title"],
        summary=values["summary"],
        order=values.get("order") or 50,
        goals=tuple(written["goals"]),
        choices=dict(written.get("choices") or {}),
        planned=tuple(written.get("planned") or ()),
        lines=places,
    )


def in_order(paths: Iterable[CuratedPath]) -> list[CuratedPath]:
    """Return paths as readers see them listed."""
    return sorted(paths, key=lambda path: (path.order, path.id))


def route(topics: Topics, chapters: Mapping[str, Chapter], path: CuratedPath) -> Plan:
    """Return the plan of a path for somebody who knows nothing yet.

    What does not exist is left out: a page is served to its author while it still names a wrong goal.
    """
    goals = [goal for goal in path.goals if goal in topics]
    choices = {group: each for group, each in path.choices.items() if each in topics and topics[each].group == group}
    return plan(topics, goals, (), choices, chapters)


def spoken_id(identifier: str) -> str:
    """Return the last part of an id as words: `apis/rest-api-design` -> `REST API design`."""
    words = [SPELLINGS.get(word, word) for word in identifier.rpartition("/")[2].split("-")]
    return " ".join([words[0] if words[0].lower() in SPELLINGS else words[0].capitalize(), *words[1:]])


def plan_context(views: Views, identifier: str) -> dict[str, Any]:
    """Return what the templates of the planner and of a path's page show; nothing for any other page."""
    curated = views.content.curated
    if identifier == FOLDER:
        cards = [_card(views, path, _route(views, path)) for path in in_order(curated.values())]
        return {"paths": cards, "example": _example(views), "modules": _modules(views)}
    folder, _, slug = identifier.partition("/")
    return {"path": _path(views, curated[slug])} if folder == FOLDER and slug in curated else {}


def _modules(views: Views) -> list[str]:
    """Return what the planner's page fetches at once; nothing in a project that has no planner."""
    folder = views.content.root / "docs/assets/javascripts"
    return imported(folder, "plan-page") if (folder / "plan-page.js").is_file() else []


def _route(views: Views, path: CuratedPath) -> Plan:
    return route(views.content.topics, views.content.chapters, path)


def _card(views: Views, path: CuratedPath, found: Plan) -> View:
    return {
        "id": path.id,
        "title": path.title,
        "summary": path.summary,
        "url": f"{FOLDER}/{path.id}/",
        "written": len(path.goals),
        "total": len(path.goals) + len(path.planned),
        "count": len(found.steps),
        "range": spoken_range(found.minutes),
        "lines": [views.line(chapter) for chapter in views.chapters if chapter.id in _chapters(views, found)],
    }


def _chapters(views: Views, found: Plan) -> set[str]:
    return {views.content.topics[step.topic].chapter for step in found.steps}


def _path(views: Views, path: CuratedPath) -> View:
    found = _route(views, path)
    by_chapter: dict[str, list[str]] = {}
    for topic in path.planned:
        by_chapter.setdefault(topic.partition("/")[0], []).append(spoken_id(topic))
    chapters = views.content.chapters
    return {
        **_card(views, path, found),
        "legs": _legs(views, found, path.goals),
        "planned": [
            {"title": chapters[each].title if each in chapters else spoken_id(each), "topics": topics}
            for each, topics in by_chapter.items()
        ],
    }


def _legs(views: Views, found: Plan, goals: Iterable[str]) -> list[View]:
    """Return the stops of a plan, put together as long as they stay on one line."""
    topics = views.content.topics
    stops = [
        {**views.stop(topics[step.topic]), "so_far": spoken_time(step.total), "is_goal": step.topic in goals}
        for step in found.steps
    ]
    runs = groupby(stops, key=lambda stop: tuple(stop[name] for name in ("letter", "color", "chapter")))
    return [{"letter": run[0], "color": run[1], "title": run[2], "stops": list(inside)} for run, inside in runs]


def _example(views: Views) -> View | None:
    """Return a plan that shows what the planner does; nothing where its goal is not written."""
    goal, hours = EXAMPLE
    content = views.content
    if goal not in content.topics:
        return None
    found = plan(content.topics, [goal], chapters=content.chapters)
    return {
        "title": content.topics[goal].title,
        "query": f"?goal={goal}&hours={hours}",
        "hours": hours,
        "count": len(found.steps),
        "range": spoken_range(found.minutes),
        "weeks": found.steps[-1].week(hours),
        "legs": _legs(views, found, [goal]),
    }
