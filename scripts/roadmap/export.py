"""The roadmap as open data: roadmap.json, with a published and versioned schema."""

import json
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from roadmap.content import Content
from roadmap.coverage import by_source, recommended_by
from roadmap.curated import in_order
from roadmap.fields import TopicFields
from roadmap.graph import edges, reading_order
from roadmap.path import minutes_to_reach
from roadmap.sources import SourceFields
from roadmap.topics import time_range

VERSION = 1
"""Goes up when a field changes its meaning or goes away; a new field does not raise it."""


class _Data(BaseModel):
    model_config = ConfigDict(extra="forbid")


class EdgeData(_Data):
    """`before` must be known before `after`."""

    before: str = Field(description="Id of the topic that is needed.")
    after: str = Field(description="Id of the topic that needs it.")
    because: str = Field(description="The reason, as a clause.")
    group: str | None = Field(None, description="Set where any one member of this group will do.")


class TopicData(_Data):
    """One topic, in reading order."""

    id: str = Field(description="chapter/slug; never changes its meaning. Its page is at this address.")
    chapter: str
    title: str
    summary: str
    level: Literal["core", "deeper", "optional"]
    minutes: int = Field(description="To read, run the sample and do the exercise.")
    minutes_range: tuple[int, int] = Field(description="The same for a fast and a slow reader.")
    minutes_to_reach: int = Field(description="Minutes of the topic and of all it builds on.")
    outcomes: list[str]
    reviewed: str = Field(description="Day of the last review, year-month-day.")
    aliases: list[str] = Field(description="Ids under which it was published before.")
    group: str | None = Field(description="Group of alternatives that it belongs to.")
    sources: list[str] = Field(description="Ids of the published roadmaps that name it.")


class GroupData(_Data):
    """Alternatives of which a reader needs one."""

    id: str
    title: str
    members: list[str]


class ChapterData(_Data):
    """A line of the map."""

    id: str
    title: str
    summary: str
    order: int
    line: str = Field(description="Letter of the line.")
    color: str
    topics: list[str] = Field(description="Ids in reading order.")


class PathData(_Data):
    """A curated path: goals that belong together."""

    id: str = Field(description="Its page is at plan/ and this.")
    title: str
    summary: str
    goals: list[str] = Field(description="Ids of the topics to reach; what they need follows from the edges.")
    choices: dict[str, str] = Field(description="Group of alternatives -> the member that it takes.")
    planned: list[str] = Field(description="Ids of goals that are not written yet.")


class SourceData(_Data):
    """A published roadmap, and how many of its items are explained here."""

    id: str
    title: str
    author: str
    address: str | None
    published: str | None
    covered: int
    planned: int
    missing: int


class RoadmapData(_Data):
    """Everything that the site is computed from, but for the texts. CC BY 4.0."""

    version: Literal[1] = Field(description="Version of this form.")
    license: str
    chapters: list[ChapterData]
    topics: list[TopicData]
    edges: list[EdgeData]
    groups: list[GroupData]
    paths: list[PathData]
    sources: list[SourceData]


def export(content: Content) -> RoadmapData:
    """Return the roadmap as data, everything in a fixed order."""
    order = reading_order(content.topics, content.chapters)
    return RoadmapData(
        version=1,
        license="CC-BY-4.0",
        chapters=[
            ChapterData(
                **{name: getattr(chapter, name) for name in ("id", "title", "summary", "order", "line", "color")},
                topics=[topic for topic in order if content.topics[topic].chapter == chapter.id],
            )
            for chapter in sorted(content.chapters.values(), key=lambda chapter: chapter.order)
        ],
        topics=_topics(content, order),
        edges=[EdgeData(**{n: getattr(edge, n) for n in EdgeData.model_fields}) for edge in edges(content.topics)],
        groups=[
            GroupData(
                id=group.id,
                title=group.title,
                members=[t for t in order if content.topics[t].group == group.id],
            )
            for group in sorted(content.groups.values(), key=lambda group: group.id)
        ],
        paths=[
            PathData(**{name: getattr(path, name) for name in PathData.model_fields})
            for path in in_order(content.curated.values())
        ],
        sources=_sources(content),
    )


def _topics(content: Content, order: list[str]) -> list[TopicData]:
    sources = recommended_by(content)
    copied = ("id", "chapter", "title", "summary", "level", "minutes", "group")
    return [
        TopicData(
            **{name: getattr(topic, name) for name in copied},
            minutes_range=time_range(topic.minutes),
            minutes_to_reach=minutes_to_reach(content.topics, topic.id),
            outcomes=list(topic.outcomes),
            reviewed=topic.reviewed.isoformat(),
            aliases=list(topic.aliases),
            sources=sources[topic.id],
        )
        for topic in (content.topics[each] for each in order)
    ]


def _sources(content: Content) -> list[SourceData]:
    counts = by_source(content.sources)
    return [
        SourceData(
            id=source.id,
            title=source.title,
            author=source.author,
            address=source.address,
            published=source.published or None,
            covered=counts[source.id].covered,
            planned=counts[source.id].planned,
            missing=counts[source.id].missing,
        )
        for source in content.sources
    ]


def export_json(content: Content) -> str:
    """Return the roadmap as JSON text: the same content gives the same bytes."""
    return export(content).model_dump_json(indent=1) + "\n"


def roadmap_schema() -> str:
    """Return the JSON Schema of roadmap.json."""
    return _schema(RoadmapData, f"roadmap-{VERSION}")


def topic_schema() -> str:
    """Return the JSON Schema of a topic's front matter, for editors."""
    return _schema(TopicFields, "topic")


def source_schema() -> str:
    """Return the JSON Schema of a file under sources/, for editors."""
    return _schema(SourceFields, "source")


def schemas() -> dict[str, str]:
    """Return the name and text of every schema that is published under docs/schema/."""
    return {"roadmap-1.json": roadmap_schema(), "source.json": source_schema(), "topic.json": topic_schema()}


def _schema(model: type[BaseModel], name: str) -> str:
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"https://backend-roadmap.github.io/backend-roadmap/schema/{name}.json",
        **model.model_json_schema(),
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
