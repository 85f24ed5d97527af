"""The questions of a topic as cards: taken out of its built page, each with an id that holds while its words do.

Pure: HTML goes in, HTML and cards come out. `roadmap.review` reads and writes the files.
"""

import hashlib
import re
from dataclasses import dataclass, field

from roadmap.htmlparts import Change, Placed, from_root, replaced, start_tag, with_links

FIRST = re.compile(r'<details class="question[ "]')
LAST = "</details>"


class CannotTake(Exception):
    """A page has questions that cannot be told apart; the message quotes one."""


@dataclass(frozen=True, slots=True)
class Card:
    """A question with its answer, both as HTML whose links are relative to the site's root."""

    id: str
    topic: str
    question: str
    answer: str
    words: str
    """The question as plain text."""


def card_id(topic: str, words: str) -> str:
    """Return the id of a question: its topic and a hash of its words, whatever their case and blanks."""
    normal = " ".join(words.lower().split())
    return f"{topic}#{hashlib.sha256(normal.encode()).hexdigest()[:8]}"


def take_cards(page: str, topic: str) -> tuple[str, list[Card]]:
    """Return the built page of a topic with `data-card` on each folded question, and its cards in their order.

    Only what stands between the first question and the last fold is parsed: a page is mostly other things. Raises
    CannotTake where two questions have the same words.
    """
    first, end = FIRST.search(page), page.rfind(LAST) + len(LAST)
    if first is None:
        return page, []
    part = page[first.start() : end]
    cards: dict[str, Card] = {}
    changes: list[Change] = []
    questions = _Questions(part)
    for found in questions.found:
        card = _card(questions, found, topic)
        if card.id in cards:
            raise CannotTake(f"two questions have the same words, '{card.words}'; ask two things, or ask once")
        cards[card.id] = card
        changes.append((found.start, found.behind, start_tag("details", {**found.attributes, "data-card": card.id})))
    return page[: first.start()] + replaced(part, changes) + page[end:], list(cards.values())


def _card(questions: "_Questions", found: "_Question", topic: str) -> Card:
    words = " ".join("".join(found.words).split())
    question, answer = (
        with_links(questions.cut(bounds), lambda address: from_root(address, topic))
        for bounds in (found.summary, found.answer)
    )
    return Card(card_id(topic, words), topic, question, answer, words)


@dataclass
class _Question:
    """A details element: where its start tag begins and ends, its attributes, and what was read of it so far."""

    start: int
    behind: int
    attributes: dict[str, str | None]
    words: list[str] = field(default_factory=list)
    summary: tuple[int, int] = (0, 0)
    answer: tuple[int, int] = (0, 0)
    is_in_summary: bool = False


class _Questions(Placed):
    """Finds the folded questions; what is folded inside an answer belongs to the answer."""

    def __init__(self, html: str) -> None:
        self.found: list[_Question] = []
        self._open: _Question | None = None
        self._depth = 0
        super().__init__(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note where a question or its summary begins."""
        if tag == "details" and self._open:
            self._depth += 1
        elif tag == "details" and "question" in (dict(attrs).get("class") or "").split():
            self._open, self._depth = _Question(self.place, self.behind, dict(attrs)), 1
        elif tag == "summary" and self._open and self._depth == 1:
            self._open.is_in_summary = True
            self._open.summary = (self.behind, self.behind)

    def handle_data(self, data: str) -> None:
        """Collect the words of a question."""
        if self._open and self._open.is_in_summary:
            self._open.words.append(data)

    def handle_endtag(self, tag: str) -> None:
        """Note where a summary or a question ends."""
        if self._open is None:
            return
        if tag == "summary" and self._open.is_in_summary:
            self._open.is_in_summary = False
            self._open.summary = (self._open.summary[0], self.place)
            self._open.answer = (self.behind, self.behind)
        elif tag == "details":
            self._depth -= 1
            if self._depth == 0:
                self._open.answer = (self._open.answer[0], self.place)
                self.found.append(self._open)
                self._open = None

    def cut(self, bounds: tuple[int, int]) -> str:
        """Return what stands between two places, without blanks around it."""
        return self.html[slice(*bounds)].strip()
