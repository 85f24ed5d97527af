"""Questions as cards: taken out of built pages, written as data, packed as a deck for Anki."""

import io
import json
import re
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from roadmap.anki import DECK as DECK_ID
from roadmap.anki import MODEL, deck
from roadmap.cards import CannotTake, Card, card_id, take_cards
from roadmap.content import load
from roadmap.htmlparts import from_root, with_links
from roadmap.review import CannotReview, write_review
from roadmap.topics import Topic

from tests.projects import make_project

SITE = "https://roadmap.example/roadmap/"
HEAD = """<html><head><link rel="canonical" href="https://roadmap.example/roadmap/"></head><body><h1>DNS</h1>
<details class="success"><summary>One good answer</summary><p>Not a question.</p></details>
<h2 id="check-yourself">Check yourself</h2>
"""
FIRST = """<details class="question">
<summary>Why is <code>a &lt; b</code>
  so?</summary>
<p>See <a href="../urls/#parts">URLs</a>, <a href="#records">records</a> and <a href="https://rfc.example/1">it</a>.</p>
<details class="note"><summary>More</summary><p>Folded inside.</p></details>
</details>
"""
SECOND = """<details class="question" open="open"><summary>Second?</summary>
<p><img src="../../assets/images/a.png" alt="A"></p></details>
"""
TAIL = "<p>After.</p></body></html>"
PAGE = HEAD + FIRST + SECOND + TAIL


def topic(identifier: str = "web/dns", title: str = "DNS & names") -> Topic:
    return Topic(identifier, f"docs/{identifier}.md", title, "", "core", 30, date(2026, 5, 1))


def cards_of(page: str = PAGE) -> list[Card]:
    return take_cards(page, "web/dns")[1]


def test_each_question_is_a_card_in_the_order_of_the_page() -> None:
    first, second = cards_of()
    assert first.words == "Why is a < b so?"
    assert first.question == "Why is <code>a &lt; b</code>\n  so?"
    assert second.words == "Second?"


def test_what_is_folded_inside_an_answer_belongs_to_it() -> None:
    answer = cards_of()[0].answer
    assert answer.startswith("<p>See ")
    assert answer.endswith("<p>Folded inside.</p></details>")


def test_links_are_made_relative_to_the_root_of_the_site() -> None:
    first, second = cards_of()
    assert re.findall(r'href="([^"]*)"', first.answer) == [
        "web/urls/#parts",
        "web/dns/#records",
        "https://rfc.example/1",
    ]
    assert 'src="assets/images/a.png"' in second.answer


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("../../databases/indexes/", "databases/indexes/"),
        ("../urls/?a=b#c", "web/urls/?a=b#c"),
        ("#records", "web/dns/#records"),
        ("../..", "./"),
        ("..", "web/"),
        ("lookup.py", "web/dns/lookup.py"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("/elsewhere/", "/elsewhere/"),
        ("//host.example/", "//host.example/"),
    ],
)
def test_an_address_is_followed_from_the_page_of_its_topic(address: str, expected: str) -> None:
    assert from_root(address, "web/dns") == expected


def test_the_rest_of_the_html_stays_as_it_is() -> None:
    html = '<p title=\'x\'>&amp; &copy; <b>a</B><br/><!-- c --><svg viewBox="0 0 1 1"><use href="#a"/></svg></p>'
    assert with_links(html, str.upper) == html.replace("#a", "#A")


def test_the_page_says_the_id_of_each_question_and_is_the_same_otherwise() -> None:
    marked, cards = take_cards(PAGE, "web/dns")
    assert re.findall(r'data-card="([^"]*)"', marked) == [card.id for card in cards]
    assert re.sub(r' data-card="[^"]*"', "", marked) == PAGE


def test_a_page_that_is_marked_already_stays_as_it_is() -> None:
    marked, cards = take_cards(PAGE, "web/dns")
    assert take_cards(marked, "web/dns") == (marked, cards)


def test_a_page_without_questions_has_no_cards() -> None:
    assert take_cards("<details><summary>A</summary></details>", "web/dns") == (
        "<details><summary>A</summary></details>",
        [],
    )


def test_an_id_holds_while_the_words_do() -> None:
    assert card_id("web/dns", "Why  is\nIT so?") == card_id("web/dns", "why is it so?")
    assert card_id("web/dns", "Why?") != card_id("web/urls", "Why?")
    assert re.fullmatch(r"web/dns#[0-9a-f]{8}", card_id("web/dns", "Why?"))


def test_questions_in_another_order_keep_their_ids() -> None:
    turned = cards_of(HEAD + SECOND + FIRST + TAIL)
    assert turned == [*reversed(cards_of())]


def test_the_same_question_twice_is_refused() -> None:
    with pytest.raises(CannotTake, match=r"'second\?'"):
        cards_of(HEAD + SECOND + FIRST + SECOND.replace("Second?", "second?") + TAIL)


def built(folder: Path, questions: str | None = None) -> tuple[Path, Any]:
    """Return a site with a page for each topic of the small project, and the project's content."""
    content = load(make_project(folder / "project"))
    site = folder / "site"
    for identifier in ["", *content.topics]:
        page = site / identifier / "index.html"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(questions if questions and identifier == "web/dns" else PAGE, encoding="utf-8")
    return site, content


def test_cards_are_written_by_chapter_and_their_ids_in_one_file(tmp_path: Path) -> None:
    site, content = built(tmp_path)
    write_review(site, content)
    cards = json.loads((site / "review/cards/web.json").read_text("utf-8"))
    assert [card["topic"] for card in cards] == ["web/client-server"] * 2 + ["web/dns"] * 2
    assert set(cards[0]) == {"id", "topic", "question", "answer"}
    short = json.loads((site / "review/cards.json").read_text("utf-8"))
    ids = [
        f"{chapter}/{slug}#{each}" for chapter, slugs in short.items() for slug in slugs for each in slugs[slug].split()
    ]
    assert ids == [card["id"] for card in cards]
    assert all(
        f'data-card="{card["id"]}"' in (site / card["topic"] / "index.html").read_text("utf-8") for card in cards
    )


def test_writing_twice_gives_the_same_files(tmp_path: Path) -> None:
    site, content = built(tmp_path)
    write_review(site, content)
    first = {file: file.read_bytes() for file in site.rglob("*") if file.is_file()}
    write_review(site, content)
    assert {file: file.read_bytes() for file in site.rglob("*") if file.is_file()} == first


def test_the_file_that_asks_the_same_twice_is_named(tmp_path: Path) -> None:
    site, content = built(tmp_path, PAGE.replace("Second?", "Why is a &lt; b so?"))
    with pytest.raises(CannotReview, match=r"docs/web/dns\.md: .*'Why is a < b so\?'"):
        write_review(site, content)


def test_a_site_that_lacks_a_topic_or_its_own_address_is_refused(tmp_path: Path) -> None:
    site, content = built(tmp_path)
    (site / "index.html").write_text("<html></html>", encoding="utf-8")
    with pytest.raises(CannotReview, match="canonical"):
        write_review(site, content)
    (site / "web/dns/index.html").unlink()
    with pytest.raises(CannotReview, match=r"web/dns/index\.html: not there"):
        write_review(site, content)


def test_the_deck_counts_as_changed_when_a_topic_was_reviewed_or_the_build_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site, content = built(tmp_path)
    for moment in ("1600000000", None):
        _ = monkeypatch.setenv("SOURCE_DATE_EPOCH", moment) if moment else monkeypatch.delenv("SOURCE_DATE_EPOCH")
        write_review(site, content)
        newest = max(each.reviewed for each in content.topics.values())
        expected = int(moment) if moment else (newest - date(1970, 1, 1)).days * 86_400
        assert rows((site / "backend-roadmap.apkg").read_bytes(), "select distinct mod from notes") == [(expected,)]


def rows(packed: bytes, query: str) -> list[tuple[Any, ...]]:
    """Ask the database in a deck."""
    with zipfile.ZipFile(io.BytesIO(packed)) as archive, closing(sqlite3.connect(":memory:")) as connection:
        assert archive.namelist() == ["collection.anki2", "media"]
        assert json.loads(archive.read("media")) == {}
        connection.deserialize(archive.read("collection.anki2"))
        return connection.execute(query).fetchall()


def packed(cards: list[Card] | None = None, timestamp: int = 1_770_000_000) -> bytes:
    return deck(cards_of() if cards is None else cards, {"web/dns": topic()}, SITE, timestamp)


def test_every_card_is_a_note_and_asks_once() -> None:
    assert rows(packed(), "select count(*), count(distinct guid) from notes") == [(2, 2)]
    assert rows(packed(), f"select count(*) from cards where did = {DECK_ID}") == [(2,)]
    assert rows(packed(), f"select count(*) from notes where mid = {MODEL}") == [(2,)]


def test_a_note_holds_question_answer_and_link_with_chapter_and_level_as_tags() -> None:
    (fields, tags), _ = rows(packed(), "select flds, tags from notes order by id")
    question, answer, page = fields.split("\x1f")
    assert question == cards_of()[0].question
    assert "Folded inside." in answer
    assert page == f'<a href="{SITE}web/dns/">DNS &amp; names</a>'
    assert tags.split() == ["chapter::web", "level::core"]


class Addresses(HTMLParser):
    """Collects the addresses in HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value or "" for name, value in attrs if name in {"href", "src"}]


def test_no_address_in_a_deck_is_relative() -> None:
    found = Addresses("".join(fields for (fields,) in rows(packed(), "select flds from notes"))).found
    assert f"{SITE}web/urls/#parts" in found
    assert f"{SITE}assets/images/a.png" in found
    assert [address for address in found if not address.startswith("https://")] == []


def test_a_note_is_the_same_note_in_a_later_deck() -> None:
    first = rows(packed(), "select guid from notes order by guid")
    later = packed([*reversed(cards_of())], timestamp=1_780_000_000)
    assert rows(later, "select guid from notes order by guid") == first


def test_a_deck_has_the_same_bytes_in_another_process(tmp_path: Path) -> None:
    script = "import sys\nfrom tests.test_cards import packed\nsys.stdout.buffer.write(packed())"
    root = Path(__file__).parents[1]
    for seed in ("1", "2"):
        run = subprocess.run(
            [sys.executable, "-c", script],
            cwd=root,
            env={"PYTHONHASHSEED": seed, "TZ": f"UTC-{seed}"},
            capture_output=True,
            check=False,
        )
        assert run.stdout == packed(), run.stderr.decode()


def test_code_and_quotes_in_a_question_reach_the_deck_unharmed() -> None:
    html = '<pre><code class="a"\n>if a &lt; b: print("x")</code></pre>'
    card = Card("web/dns#00000000", "web/dns", html, "<p>ä 日本</p>", "if a < b")
    ((fields, sort),) = rows(packed([card]), "select flds, sfld from notes")
    assert fields.split("\x1f")[:2] == [html, "<p>ä 日本</p>"]
    assert sort == "if a < b"
