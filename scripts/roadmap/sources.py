"""The five published roadmaps as outlines: every item that each names, and the topics that cover it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field

from roadmap.fields import Fields, Text, TopicId
from roadmap.frontmatter import check_form
from roadmap.yamldata import Data, Fault
from roadmap.yamlfile import read_yaml

Kind = Literal["section", "concept", "technology", "project", "question", "comparison"]


class ItemFields(Fields):
    """One thing that a source names."""

    name: Text
    kind: Kind
    topics: list[TopicId] | None = Field(None, min_length=1)
    planned: list[TopicId] | None = Field(None, min_length=1)
    items: "list[ItemFields] | None" = Field(None, min_length=1)


class SourceFields(Fields):
    """One published roadmap."""

    title: Text
    author: Text
    address: Text | None
    published: Annotated[date, Field(strict=False)] | None = None
    note: Text
    items: list[ItemFields] = Field(min_length=1)


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a source: the ids that cover it and those that are planned to; `depth` is how deep it is nested."""

    name: str
    kind: str
    topics: tuple[str, ...]
    planned: tuple[str, ...]
    depth: int
    line: int

    @property
    def state(self) -> str:
        """Return `covered`, `planned` (as long as anything planned is not written) or `missing`."""
        if self.planned:
            return "planned"
        return "covered" if self.topics else "missing"


@dataclass(frozen=True, slots=True)
class Source:
    """A published roadmap; `id` is the name of its file."""

    id: str
    path: str
    title: str
    author: str
    address: str | None
    published: str
    note: str
    items: tuple[Item, ...]
    faults: tuple[Fault, ...] = ()


def read_source(text: str, path: str) -> Source:
    """Read one outline; what is wrong with its form is in `faults`, and then its items may be incomplete."""
    data = read_yaml(text)
    values = data.values if isinstance(data.values, dict) else {}
    faults = list(data.faults)
    if not any(fault.kind == "not-yaml" for fault in faults):
        if isinstance(data.values, dict):
            faults += check_form(data, SourceFields)
        else:
            faults.append(Fault("not-fields", 1))
    return Source(
        id=path.rsplit("/", 1)[-1].removesuffix(".yml"),
        path=path,
        **{name: str(values.get(name) or "") for name in ("title", "author", "published", "note")},
        address=values.get("address") or None,
        items=() if faults else tuple(_items(values.get("items"), data, ("items",), 0)),
        faults=tuple(faults),
    )


def _items(values: Any, data: Data, place: tuple[str | int, ...], depth: int) -> Iterator[Item]:
    for index, value in enumerate(values if isinstance(values, list) else []):
        if not isinstance(value, Mapping):
            continue
        here = (*place, index)
        topics, planned = (tuple(map(str, value.get(key) or ())) for key in ("topics", "planned"))
        yield Item(str(value.get("name")), str(value.get("kind")), topics, planned, depth, data.line(*here))
        yield from _items(value.get("items"), data, (*here, "items"), depth + 1)
