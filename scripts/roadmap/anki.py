"""The questions as a deck for Anki, a program that asks them at growing intervals: one file, the same bytes each time.

Ids hold from deck to deck, so that a reader who imports a newer one keeps what they have learned.
"""

import io
import itertools
import sqlite3
import warnings
import zipfile
from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

from roadmap.cards import Card
from roadmap.htmlparts import with_links
from roadmap.topics import Topic

DECK = 1_764_028_801
MODEL = 1_764_028_802
"""Anki tells decks and kinds of notes apart by these numbers: they never change."""

NAME = "Backend Roadmap"
FIELDS = ("Question", "Answer", "Page")
OLDEST = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip file can name."""

FRONT = '<div class="question">{{Question}}</div>'
BACK = '{{FrontSide}}<hr id="answer"><div class="answer">{{Answer}}</div><p class="page">{{Page}}</p>'
STYLE = """
.card { max-width: 38em; margin: 1em auto; padding: 0 1em; font: 18px/1.55 system-ui, sans-serif; text-align: left;
  color: #1c2230; background: #fbf9f4; }
.question { font-weight: 600; }
code { font: 0.9em ui-monospace, monospace; background: #f3efe6; border-radius: 0.2em; padding: 0.1em 0.3em; }
pre { overflow-x: auto; padding: 0.8em 1em; background: #f3efe6; border-radius: 0.4em; }
pre code { padding: 0; background: none; }
table { border-collapse: collapse; } th, td { padding: 0.3em 0.8em 0.3em 0; text-align: left; vertical-align: top; }
a { color: #1b4f91; } .page { font-size: 0.8em; }
hr { border: 0; border-top: 1px solid #ded8ca; }
.nightMode.card, .nightMode .card { color: #e7e4dc; background: #10141d; }
.nightMode code, .nightMode pre { background: #0b0e15; }
.nightMode a { color: #93c0f7; } .nightMode hr { border-color: #2b3343; }
"""


def deck(cards: Iterable[Card], topics: Mapping[str, Topic], site: str, timestamp: int) -> bytes:
    """Return the deck as the bytes of an .apkg file.

    `site` is the address at which the site is published, with a slash at its end: links lead there. `timestamp`, in
    seconds since 1970, is when the notes count as changed: Anki takes a note over if it is newer than the one it has.
    """
    import genanki  # noqa: PLC0415  (only a build needs it)

    made = genanki.Deck(DECK, NAME, f'From <a href="{site}">{escape(site)}</a>. Text under CC BY 4.0.')
    model = genanki.Model(
        MODEL,
        NAME,
        fields=[{"name": name} for name in FIELDS],
        templates=[{"name": "Question", "qfmt": FRONT, "afmt": BACK}],
        css=STYLE,
    )
    for card in cards:
        topic = topics[card.topic]
        fields = [with_links(html, lambda address: _absolute(address, site)) for html in (card.question, card.answer)]
        link = f'<a href="{site}{topic.id}/">{escape(topic.title)}</a>'
        tags = [f"chapter::{topic.chapter}", f"level::{topic.level}"]
        guid = genanki.guid_for(card.id)
        made.add_note(genanki.Note(model, [*fields, link], sort_field=card.words, tags=tags, guid=guid))
    return _packed(_database(genanki.Package(made), timestamp))


def _absolute(address: str, site: str) -> str:
    """Return the address of a link; the cards hold addresses relative to the root, or of other sites."""
    return address if ":" in address.partition("/")[0] else site + address.removeprefix("./")


def _database(package: Any, timestamp: int) -> bytes:
    """Return the deck as an SQLite file. genanki would write it through a file of the moment: so it goes by memory."""
    connection = sqlite3.connect(":memory:")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it takes tags with line ends for text that was not escaped
            package.write_to_db(connection.cursor(), timestamp, itertools.count(timestamp * 1000))
        connection.commit()
        return connection.serialize()
    finally:
        connection.close()


def _packed(database: bytes) -> bytes:
    """Return an .apkg: a zip file with the database and an empty list of media, without times of its own."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (("collection.anki2", database), ("media", b"{}")):
            entry = zipfile.ZipInfo(name, OLDEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return packed.getvalue()
