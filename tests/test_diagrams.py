"""Diagrams: drawn at build time, in one form for all kinds that we use, and never silently lost."""

from typing import Any

import pytest
from pymdownx.superfences import SuperFencesException
from roadmap import diagrams, fences
from roadmap.content import load
from roadmap.diagrams import CannotDraw, chapter_diagram, draw, syntax_error

from tests.test_repository import ROOT

KINDS = {
    "flowchart": 'flowchart LR\n  accTitle: A\n  accDescr: B\n  a["one & two"] -->|asks| b\n  click a "../dns/"',
    "sequenceDiagram": "sequenceDiagram\n  accTitle: A\n  accDescr: B\n  Client->>Server: GET\n  Server-->>Client: 200",
    "stateDiagram-v2": "stateDiagram-v2\n  accTitle: A\n  accDescr: B\n  [*] --> open\n  open --> paid: pay",
    "erDiagram": "erDiagram\n  accTitle: A\n  accDescr: B\n  BOOKS ||--o{ LINES : has\n  BOOKS {\n    int id PK\n  }",
}


def fence(source: str) -> str:
    return fences.fence_mermaid_custom(source, "mermaid", "mermaid", {}, None)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_drawn_with_its_title_and_without_a_style_of_its_own(kind: str) -> None:
    svg = draw(KINDS[kind], "d1")
    assert svg.startswith("<svg ")
    assert "<title" in svg
    assert "<desc" in svg
    assert "<style" not in svg
    assert " style=" not in svg
    assert len(svg) < 12_000


def test_our_pages_use_no_kind_that_is_not_tested() -> None:
    sources = (
        block.text
        for file in load(ROOT).files.values()
        for block in file.document.fences
        if block.language == "mermaid"
    )
    assert diagrams.used_languages(sources) <= set(KINDS)


def test_a_picture_with_links_is_a_group_and_one_without_an_image() -> None:
    assert 'role="group"' in draw(KINDS["flowchart"], "d1")
    assert 'role="img"' in draw(KINDS["erDiagram"], "d1")


def test_two_pictures_on_a_page_share_no_id() -> None:
    first, second = fence(KINDS["erDiagram"]), fence(KINDS["sequenceDiagram"])
    ids = [{part.split('"')[0] for part in html.split(' id="')[1:]} for html in (first, second)]
    assert ids[0] & ids[1] == set()


def test_a_mistake_is_found_with_its_line() -> None:
    error = syntax_error("flowchart LR\n  a --> b\n  c[")
    assert error is not None
    assert error.line == 3
    assert "Unterminated" in error.message


def test_a_mistake_stops_the_build() -> None:
    with pytest.raises(SuperFencesException, match="line 3"):
        fence("flowchart LR\n  a --> b\n  c[")


def test_without_the_library_a_diagram_waits_for_mermaid_in_the_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    def cannot(*_: Any, **__: Any) -> str:
        raise CannotDraw("no wheel")

    monkeypatch.setattr(fences, "draw", cannot)
    assert fence("flowchart LR\n  a --> b").startswith('<pre class="mermaid"><code>flowchart LR')


def test_a_wide_diagram_scrolls_instead_of_shrinking() -> None:
    assert "diagram--scrolls" in fences.figure('<svg width="2000" height="10"></svg>')
    assert "diagram--scrolls" not in fences.figure('<svg width="600" height="10"></svg>')


def test_a_computed_block_that_nobody_computes_stops_the_build() -> None:
    with pytest.raises(SuperFencesException, match="nothing computes 'no-such'"):
        fences.computed("no-such", "computed", "computed", {}, None)


def test_a_chapter_is_drawn_with_every_topic_as_a_link_and_what_it_needs_from_outside() -> None:
    content = load(ROOT)
    source = chapter_diagram(content.topics, "databases", "Databases", lambda topic: f"../{topic}/")
    assert syntax_error(source) is None
    svg = draw(source, "line-databases", narrow=True)
    inside = [topic for topic in content.topics if topic.startswith("databases/")]
    assert all(f'href="../{topic}/"' in svg for topic in [*inside, "web/client-server"])
    assert "outside" in source
