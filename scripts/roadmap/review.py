"""What the review needs, made from a built site: ids on the questions, the cards as data, the deck for Anki."""

import json
import os
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from roadmap.anki import deck
from roadmap.cards import CannotTake, Card, take_cards
from roadmap.content import Content

DECK = "backend-roadmap.apkg"
CANONICAL = re.compile(r'<link rel="?canonical"? href="([^"]+)"')


class CannotReview(Exception):
    """The questions of the site cannot be made into cards; the message names the file."""


def write_review(site: Path, content: Content) -> list[str]:
    """Mark the questions in the topics' pages, write the cards and the deck, and return a line for each thing done.

    Raises CannotReview where a topic has no page, asks the same twice, or the site does not say where it is published.
    """
    chapters = {chapter: mark_questions(site, content, chapter) for chapter in sorted(content.chapters)}
    _write_json(site / "review/cards.json", {chapter: _short_ids(cards) for chapter, cards in chapters.items()})
    for chapter, found in chapters.items():
        data = [{"id": c.id, "topic": c.topic, "question": c.question, "answer": c.answer} for c in found]
        _write_json(site / f"review/cards/{chapter}.json", data)
    cards = [card for found in chapters.values() for card in found]
    packed = deck(cards, content.topics, _address(site), _timestamp(content))
    (site / DECK).write_bytes(packed)
    return [f"review/: {len(cards)} questions of {len(chapters)} chapters", f"{DECK}: {len(packed) / 1000:.0f} kB"]


def mark_questions(site: Path, content: Content, chapter: str) -> list[Card]:
    """Write `data-card` into the pages of a chapter, and return its cards: topics by id, questions as on the page."""
    cards: list[Card] = []
    for topic in sorted(topic for topic in content.topics if topic.startswith(f"{chapter}/")):
        page = site / topic / "index.html"
        if not page.is_file():
            raise CannotReview(f"{page}: not there; build the site anew, with 'make build'")
        text = page.read_text("utf-8")
        try:
            marked, found = take_cards(text, topic)
        except CannotTake as error:
            raise CannotReview(f"{content.topics[topic].path}: {error}") from error
        if marked != text:
            page.write_text(marked, encoding="utf-8")
        cards += found
    return cards


def _short_ids(cards: Sequence[Card]) -> dict[str, str]:
    """Return slug -> the hashes of its cards, with blanks between: what a page must know of all cards at once."""
    found: dict[str, list[str]] = {}
    for card in cards:
        slug, _, short = card.id.partition("/")[2].partition("#")
        found.setdefault(slug, []).append(short)
    return {slug: " ".join(hashes) for slug, hashes in found.items()}


def _address(site: Path) -> str:
    """Return where the site is published, as its front page says."""
    found = CANONICAL.search((site / "index.html").read_text("utf-8"))
    if found is None:
        raise CannotReview(f"{site}/index.html: no canonical address, which the deck's links need; set site_url")
    return found[1]


def _timestamp(content: Content) -> int:
    """Return when the questions count as changed: the time of the build, if it is set, or the last review."""
    if moment := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(moment)
    newest = max(topic.reviewed for topic in content.topics.values())
    return int(datetime(newest.year, newest.month, newest.day, tzinfo=UTC).timestamp())


def _write_json(file: Path, data: Any) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
