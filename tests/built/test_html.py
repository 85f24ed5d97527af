"""What is true of every page of the built site, told from its HTML alone."""

import gzip
import json
import posixpath
import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from roadmap.content import load
from roadmap.export import RoadmapData

from tests.built.conftest import ROOT, build

MARKERS = ("--8<--", "{{", "{%", "```", "<!-- ", '<div class="computed"></div>', "%root%")


class Page(HTMLParser):
    """The ids of a page, what it links to, and its attributes that a policy would forbid."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.repeated: list[str] = []
        self.links: list[tuple[str, str]] = []
        self.inline: list[str] = []
        self.headings: list[int] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if "id" in values:
            self.repeated += [values["id"]] if values["id"] in self.ids else []
            self.ids.add(values["id"])
        for name in ("href", "src"):
            if name in values and tag not in {"use"}:
                self.links.append((tag, values[name]))
        self.inline += [f"{tag} {name}" for name in values if name == "style" or name.startswith("on")]
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append(int(tag[1]))


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, Page]:
    """Every page by its path in the site."""
    return {
        file.relative_to(site).as_posix(): Page(file.read_text("utf-8"))
        for file in sorted(site.rglob("*.html"))
        if "pagefind" not in file.parts
    }


def test_every_topic_has_a_page(site: Path) -> None:
    assert all((site / topic / "index.html").is_file() for topic in load(ROOT).topics)


def test_no_marker_survives(site: Path) -> None:
    found = {
        f"{file.relative_to(site)}: {marker}"
        for file in site.rglob("*.html")
        for marker in MARKERS
        if marker in re.sub(r"<(pre|code)\b.*?</\1>", "", file.read_text("utf-8"), flags=re.DOTALL)
    }
    assert found == set()


def test_every_link_inside_the_site_leads_to_a_page_and_an_anchor(site: Path, pages: dict[str, Page]) -> None:
    broken = []
    for path, page in pages.items():
        for tag, target in page.links:
            parts = urlsplit(target)
            if parts.scheme or parts.netloc or target.startswith("data:"):
                continue
            if path == "404.html" and target.startswith("/"):
                parts = urlsplit(target.removeprefix("/backend-roadmap/") or ".")
            inside = (
                posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(parts.path))) if parts.path else path
            )
            file = site / inside
            name = f"{inside}/index.html".removeprefix("./") if file.is_dir() else inside
            if not (site / name).is_file():
                broken.append(f"{path}: <{tag}> {target}")
            elif parts.fragment and name in pages and parts.fragment not in pages[name].ids:
                broken.append(f"{path}: <{tag}> {target}: no such anchor")
    assert broken == []


def test_no_id_is_given_twice_on_a_page(pages: dict[str, Page]) -> None:
    assert {path: page.repeated for path, page in pages.items() if page.repeated} == {}


def test_no_page_has_inline_styles_or_handlers(pages: dict[str, Page]) -> None:
    assert {path: page.inline for path, page in pages.items() if page.inline} == {}


def test_every_page_has_one_title_and_skips_no_level(pages: dict[str, Page]) -> None:
    for path, page in pages.items():
        assert page.headings.count(1) == 1, path
        levels = page.headings[page.headings.index(1) :]
        assert all(after <= before + 1 for before, after in pairwise(levels)), path


def test_every_page_has_a_policy_before_its_first_script(site: Path, pages: dict[str, Page]) -> None:
    for path in pages:
        text = (site / path).read_text("utf-8")
        policy = text.find("Content-Security-Policy")
        assert 0 < policy < text.find("<script"), path
        assert "unsafe-inline" not in text[policy : text.find(">", policy)], path
        assert "'unsafe-eval'" not in text[policy : text.find(">", policy)], path


def test_every_page_describes_itself_and_can_be_edited(site: Path) -> None:
    for topic in load(ROOT).topics.values():
        text = (site / topic.id / "index.html").read_text("utf-8")
        assert 'name="description"' in text
        assert 'property="og:title"' in text
        assert f"/edit/main/docs/{topic.id}.md" in text


def test_no_page_is_larger_than_25_kilobytes_on_the_wire(site: Path, pages: dict[str, Page]) -> None:
    listing = {f"{page}/index.html" for page in ("about/coverage", "start/glossary", "start/all-topics", "map")}
    sizes = {path: len(gzip.compress((site / path).read_bytes(), 6)) for path in pages}
    assert {path: size for path, size in sizes.items() if size > 25_000 and path not in listing} == {}


def test_sitemap_names_every_topic(site: Path) -> None:
    sitemap = (site / "sitemap.xml").read_text("utf-8")
    assert all(f"/{topic}/</loc>" in sitemap for topic in load(ROOT).topics)


def test_published_data_follows_its_schema_and_holds_every_topic(site: Path) -> None:
    data = RoadmapData.model_validate(json.loads((site / "roadmap.json").read_text("utf-8")))
    assert {topic.id for topic in data.topics} == set(load(ROOT).topics)
    assert (site / "schema" / "roadmap-1.json").is_file()


def test_the_same_commit_gives_the_same_bytes(site: Path, tmp_path: Path) -> None:
    again = build(tmp_path / "again")
    first = {file.relative_to(site): file.read_bytes() for file in site.rglob("*") if file.is_file()}
    second = {file.relative_to(again): file.read_bytes() for file in again.rglob("*") if file.is_file()}
    assert first.keys() == second.keys()
    assert [path for path in first if first[path] != second[path]] == []
