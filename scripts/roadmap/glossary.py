"""The glossary: every term that a page sets in bold where it defines it, with the sentence that does so."""

import re
from dataclasses import dataclass

from roadmap.content import Content, File
from roadmap.graph import reading_order
from roadmap.plaintext import plain_text

BOLD = re.compile(r"\*\*([^*]+?)\*\*")
SENTENCE_END = re.compile(r"(?<=[.!?:])\s+(?=[A-Z`*\"'(\[])")
LONGEST = 60
FIRST_FAILURES = "When it goes wrong"


@dataclass(frozen=True, slots=True)
class Term:
    """A term, the sentence that defines it, and the topic where it stands."""

    name: str
    sentence: str
    topic: str


def terms(content: Content) -> list[Term]:
    """Return the terms sorted by name, then in reading order: a word may mean one thing here and another there."""
    found: dict[tuple[str, str], Term] = {}
    for topic in reading_order(content.topics, content.chapters):
        for term in _terms_of(content.files[content.topics[topic].path], topic):
            found.setdefault((term.name.lower(), topic), term)
    return sorted(found.values(), key=lambda term: term.name.lower())


def _terms_of(file: File, topic: str) -> list[Term]:
    headings = file.document.headings
    end = next((each.line for each in headings if each.text == FIRST_FAILURES), headings[-1].line if headings else 0)
    found = []
    for written, line in file.document.prose:
        if line >= end:
            break
        for sentence in SENTENCE_END.split(" ".join(written.split())):
            for name in BOLD.findall(sentence):
                if len(name) <= LONGEST and not name.rstrip().endswith((".", ":", "?", "!")):
                    found.append(Term(plain_text(name), plain_text(sentence).rstrip(":"), topic))
    return found
