"""Load everything that the rules look at and the site is computed from: one read of the project's folder."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path

from pydantic import BaseModel

from roadmap.curated import CuratedPath, read_curated
from roadmap.document import Document
from roadmap.fields import ChapterFields, PageFields, TopicFields
from roadmap.folder import Folder, read_text, walk
from roadmap.frontmatter import Block, read_block
from roadmap.markdown import parse
from roadmap.samplefiles import SampleFile, read_sample
from roadmap.sources import Source, read_source
from roadmap.topics import Chapter, Group, Page, Prerequisite, Topic

PAGE_FOLDERS = frozenset({"about", "assets", "map", "plan", "progress", "projects", "review", "schema", "start"})
"""Folders of docs/ that hold pages of their own kind; every other folder is a chapter."""

PUBLISHED = "docs/about/published-ids.txt"

MODELS: Mapping[str, type[BaseModel]] = {"topic": TopicFields, "chapter": ChapterFields, "page": PageFields}


@dataclass
class File:
    """One Markdown page as written, but for invisible characters. `text` is None where it cannot be read."""

    path: str
    kind: str
    text: str | None

    @cached_property
    def block(self) -> Block:
        """Return its front matter, checked against the form for its kind."""
        return read_block(self.text or "", MODELS[self.kind])

    @cached_property
    def document(self) -> Document:
        """Return its structure."""
        return parse(self.text or "", self.block.length)

    @property
    def reads(self) -> bool:
        """Tell whether its facts can be trusted."""
        return self.text is not None and not self.block.faults

    @property
    def id(self) -> str:
        """Return what the page is called in links between data: its path without docs/ and the ending."""
        return page_id(self.path)


@dataclass
class Content(Folder):
    """The project as it stands on disk. Paths are relative to its root, with `/`."""

    files: dict[str, File] = field(default_factory=dict)
    topics: dict[str, Topic] = field(default_factory=dict)
    chapters: dict[str, Chapter] = field(default_factory=dict)
    pages: dict[str, Page] = field(default_factory=dict)
    curated: dict[str, CuratedPath] = field(default_factory=dict)
    """Curated paths by the last part of their page's id."""
    sources: list[Source] = field(default_factory=list)
    samples: dict[str, SampleFile] = field(default_factory=dict)
    paths: set[str] = field(default_factory=set)
    """Every file under docs/ and samples/."""
    published: dict[str, int] = field(default_factory=dict)
    """Ids of topics that were ever published -> line in the list."""

    @cached_property
    def aliases(self) -> dict[str, str]:
        """Return old id -> the id of the topic that carries it now; an id that is in use again leads to itself."""
        ids = self.ids
        return {alias: topic.id for topic in self.topics.values() for alias in topic.aliases if alias not in ids}

    @cached_property
    def groups(self) -> dict[str, Group]:
        """Return every group of alternatives that a chapter declares."""
        return {group.id: group for chapter in self.chapters.values() for group in chapter.groups}

    @property
    def ids(self) -> set[str]:
        """Return everything that an item of a source may name: topics, pages and chapters."""
        return {*self.topics, *self.pages, *self.chapters}


def page_id(path: str) -> str:
    """Return `web/dns` for `docs/web/dns.md`, `web` for `docs/web/index.md`, `index` for the front page."""
    name = path.removeprefix("docs/").removesuffix(".md")
    return name.removesuffix("/index") if "/" in name else name


def kind_of(path: str) -> str:
    """Return whether a page is a topic, a chapter or another page, by where it stands."""
    folder, _, name = path.removeprefix("docs/").rpartition("/")
    if not folder or folder.partition("/")[0] in PAGE_FOLDERS:
        return "page"
    return "chapter" if name == "index.md" and "/" not in folder else "topic"


def load(root: Path) -> Content:
    """Read the project under `root`. What cannot be read is noted, for the rules to report."""
    content = Content(root)
    for path in walk(content, "docs"):
        content.paths.add(path)
        if path.endswith(".md"):
            content.files[path] = File(path, kind_of(path), read_text(content, path))
    for path in walk(content, "samples"):
        content.paths.add(path)
        text = read_text(content, path, is_page=False)
        content.samples[path] = read_sample(path, text)
    for file in sorted((root / "sources").glob("*.yml")):
        path = file.relative_to(root).as_posix()
        text = read_text(content, path)
        if text is not None:
            content.sources.append(read_source(text, path))
    content.published = _read_published(content)
    for page in content.files.values():
        if page.reads:
            _add(content, page)
    return content


def _read_published(content: Content) -> dict[str, int]:
    text = read_text(content, PUBLISHED) if PUBLISHED in content.paths else None
    lines = enumerate((line.strip() for line in (text or "").split("\n")), 1)
    return {line: number for number, line in lines if line and not line.startswith("#")}


def _add(content: Content, file: File) -> None:
    values, data = dict(file.block.values), file.block.data
    lines = {".".join(map(str, place)): line for place, line in data.lines.items() if 1 <= len(place) <= 2}
    if file.kind == "topic":
        content.topics[file.id] = _topic(file, values, lines)
    elif file.kind == "chapter":
        groups = tuple(
            Group(group["id"], group["title"], file.id, data.line("groups", index))
            for index, group in enumerate(values.pop("groups", None) or [])
        )
        starts, ends = (tuple(values.pop(name, None) or ()) for name in ("starts", "ends"))
        content.chapters[file.id] = Chapter(
            id=file.id, path=file.path, starts=starts, ends=ends, groups=groups, lines=lines, **values
        )
    else:
        content.pages[file.id] = Page(file.id, file.path, values["title"], values["summary"], values.get("order") or 50)
        if values.get("path"):
            curated = read_curated(file.id, file.path, values, data)
            content.curated[curated.id] = curated


def _topic(file: File, values: dict[str, object], lines: Mapping[str, int]) -> Topic:
    fields = TopicFields.model_validate(values)
    data = file.block.data
    prerequisites = tuple(
        Prerequisite(need.because, need.topic, need.group, data.line("prerequisites", index))
        for index, need in enumerate(fields.prerequisites or [])
    )
    return Topic(
        id=file.id,
        path=file.path,
        title=fields.title,
        summary=fields.summary,
        level=fields.level,
        minutes=fields.minutes,
        reviewed=fields.reviewed or date.min,
        prerequisites=prerequisites,
        outcomes=tuple(fields.outcomes),
        aliases=tuple(fields.aliases or ()),
        group=fields.group,
        lines=lines,
    )
