"""The navigation, computed from the files: the pages of `start`, every chapter with its topics, the desks, the rest."""

from typing import Any

from roadmap.topics import Page
from roadmap.views import Views

FIRST, LAST = "start", "about"
DESKS = ("map", "plan", "progress", "review")
"""Folders of the pages on which a reader works with the roadmap as a whole."""


def navigation(views: Views) -> list[Any]:
    """Return MkDocs' nav: a list of {title: path} and {title: [..]}."""
    front = [{"Home": "index.md"}] if "index" in views.content.pages else []
    return [
        *front,
        *_folder(views.pages(FIRST)),
        *(
            {
                chapter.title: [
                    f"{chapter.id}/index.md",
                    *({stop.title: f"{stop.id}.md"} for stop in views.stops[chapter.id]),
                ]
            }
            for chapter in views.chapters
        ),
        *(entry for desk in DESKS for entry in _folder(views.pages(desk))),
        *_folder(views.pages(LAST)),
    ]


def _folder(pages: list[Page]) -> list[Any]:
    if not pages:
        return []
    paths = [{page.title: page.path.removeprefix("docs/")} for page in pages]
    return [{pages[0].title: paths}]
