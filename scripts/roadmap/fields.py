"""The closed front matter of topics, chapters and pages: one definition for reader, validator and editor."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Annotated, Any, Literal, Self, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
TOPIC_ID = r"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"
LETTER = r"^[A-Z]$"


def as_slug(written: str) -> str:
    """Return the slug that somebody probably meant: `DNS & names` -> `dns-names`."""
    return re.sub(r"[^a-z0-9]+", "-", written.lower()).strip("-")


def as_topic_id(written: str) -> str:
    """Return the id that somebody probably meant: `../web/DNS.md` -> `web/dns`."""
    parts = [as_slug(part) for part in written.removesuffix(".md").split("/")]
    return "/".join([part for part in parts if part][-2:])


FORMS: Mapping[str, tuple[str, Callable[[str], str]]] = {
    SLUG: ("lower-case words with hyphens", lambda written: as_slug(written.rpartition("/")[2])),
    TOPIC_ID: ("the id of a topic, chapter/slug in lower case with hyphens", as_topic_id),
    LETTER: ("one capital letter", str.upper),
}
"""Pattern of a field -> how it is described, and what makes the form out of what was written."""


def _as_written(value: object) -> object:
    """Let only year-month-day through to what else would take seconds, times and more for a date."""
    if isinstance(value, str) and not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        raise PydanticCustomError("date_form", "a date is written year-month-day")
    if not isinstance(value, str | date):
        raise PydanticCustomError("date_form", "a date is written year-month-day")
    return value


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Slug = Annotated[str, StringConstraints(pattern=SLUG)]
TopicId = Annotated[str, StringConstraints(pattern=TOPIC_ID)]
Day = Annotated[date, Field(strict=False), BeforeValidator(_as_written)]
Level = Literal["core", "deeper", "optional"]
Template = Literal["front.html", "map.html", "path.html", "plan.html", "progress.html", "review.html"]
Color = Literal[
    "blue", "red", "green", "orange", "violet", "teal", "pink", "brown", "gray",
    "navy", "crimson", "olive", "amber", "plum", "cyan", "rose", "slate",
]  # fmt: skip


class Fields(BaseModel):
    """What every block of front matter has in common: it is closed, and types are not guessed."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Prerequisite(Fields):
    """What must be known before, and why."""

    topic: TopicId | None = Field(None, description="Id of a topic, chapter/slug.")
    group: Slug | None = Field(None, description="Id of a group of alternatives: any one of them will do.")
    because: Text = Field(description="The reason, as a clause that a beginner understands.")

    @model_validator(mode="after")
    def names_one_thing(self) -> Self:
        """Refuse an entry that names both a topic and a group, or neither."""
        if self.topic and self.group:
            said = f"topic '{self.topic}' and group '{self.group}'"
            raise ValueError(f"has an entry that names two things, {said}; make it two entries, or keep one")
        if not self.topic and not self.group:
            raise ValueError("has an entry that names nothing; add a line 'topic: chapter/slug' or 'group: ...'")
        return self


class TopicFields(Fields):
    """Front matter of a topic page, docs/<chapter>/<topic>.md."""

    title: Text = Field(description="As in the page's H1.")
    summary: Annotated[Text, StringConstraints(max_length=160)] = Field(
        description="One sentence: what one can do afterwards."
    )
    level: Level = Field(description="core: needed for a first job; deeper: for production; optional: a choice.")
    minutes: int = Field(ge=15, le=90, description="To read, run the sample and do the exercise, in one sitting.")
    prerequisites: list[Prerequisite] | None = Field(None, min_length=1, description="What must be known before.")
    outcomes: list[Text] = Field(min_length=1, max_length=7, description="What one can do afterwards, one each.")
    reviewed: Day = Field(description="Day of the last review against sources.")
    aliases: list[TopicId] | None = Field(None, min_length=1, description="Ids under which it was published before.")
    group: Slug | None = Field(None, description="Group of alternatives that it belongs to.")


class GroupFields(Fields):
    """A set of alternatives of which a reader needs one."""

    id: Slug = Field(description="What prerequisites and topics call it.")
    title: Text = Field(description="Said to the reader, as in 'any one language'.")


class ChapterFields(Fields):
    """Front matter of a chapter, docs/<chapter>/index.md."""

    title: Text = Field(description="As in the page's H1.")
    summary: Text = Field(description="One sentence: what the chapter is for.")
    order: int = Field(ge=1, le=99, description="Place of the chapter among the chapters.")
    line: Annotated[str, StringConstraints(pattern=LETTER)] = Field(description="Letter of its line on the map.")
    color: Color = Field(description="Color of its line on the map.")
    starts: list[Slug] | None = Field(None, min_length=1, description="Topics with which a beginner may begin.")
    ends: list[Slug] | None = Field(None, min_length=1, description="Topics at which a journey may end.")
    groups: list[GroupFields] | None = Field(None, min_length=1, description="Alternatives among its topics.")


class PathFields(Fields):
    """A curated path: where it leads, and what of that is not written yet."""

    goals: list[TopicId] = Field(min_length=1, description="Ids of the topics to reach; what they need follows.")
    choices: dict[str, TopicId] | None = Field(None, min_length=1, description="Group of alternatives: member taken.")
    planned: list[TopicId] | None = Field(None, min_length=1, description="Ids of goals that are not written yet.")


class PageFields(Fields):
    """Front matter of any other page."""

    title: Text = Field(description="As in the page's H1.")
    summary: Text = Field(description="One sentence: what the page is for.")
    order: int = Field(50, ge=1, le=99, description="Place of the page in its folder.")
    template: Template | None = Field(None, description="Template of its own, if any.")
    reviewed: Day | None = Field(None, description="Day of the last review.")
    path: PathFields | None = Field(None, description="What a curated path leads to; on pages in docs/plan/ only.")


def nested_fields(model: type[BaseModel], place: tuple[Any, ...]) -> list[str]:
    """Return the names of the fields allowed where `place` points to, for a hint."""
    for part in place[:-1]:
        if isinstance(part, str) and part in model.model_fields:
            model = _model_inside(model.model_fields[part].annotation) or model
    return list(model.model_fields)


def _model_inside(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (_model_inside(inner) for inner in get_args(annotation))
    return next((model for model in found if model is not None), None)
