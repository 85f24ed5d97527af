"""What the templates show: the graph's answers about one page, as plain data (strings, numbers, lists, dicts).

Addresses are relative to the site's root, with a slash at the end; templates make them relative to the page.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from roadmap.content import Content
from roadmap.coverage import recommended_by, total
from roadmap.graph import members, opens, reading_order
from roadmap.path import minutes_to_reach
from roadmap.topics import Chapter, Page, Prerequisite, Topic, one_of_each, spoken_range, spoken_time, time_range

View = dict[str, Any]

LEVEL_TEXT = {
    "core": "Core: needed for a first job",
    "deeper": "Deeper: needed to be trusted with production",
    "optional": "Optional: good to know, or one choice among several",
}


@dataclass
class Views:
    """Answers for templates, computed once for a build."""

    content: Content

    @cached_property
    def chapters(self) -> list[Chapter]:
        """Return the chapters in reading order."""
        return sorted(self.content.chapters.values(), key=lambda chapter: chapter.order)

    @cached_property
    def order(self) -> list[str]:
        """Return all topic ids in reading order."""
        return reading_order(self.content.topics, self.content.chapters)

    @cached_property
    def stops(self) -> dict[str, list[Topic]]:
        """Return the topics of each chapter in reading order."""
        found: dict[str, list[Topic]] = {chapter: [] for chapter in self.content.chapters}
        for topic in self.order:
            found[self.content.topics[topic].chapter].append(self.content.topics[topic])
        return found

    @cached_property
    def _opens(self) -> dict[str, list[str]]:
        return opens(self.content.topics)

    @cached_property
    def _recommended(self) -> Mapping[str, list[str]]:
        return recommended_by(self.content)

    def line(self, chapter: Chapter) -> View:
        """Return a chapter as a line: letter, color, title, address, how long."""
        needed = one_of_each(self.stops[chapter.id])
        return {
            "id": chapter.id,
            "letter": chapter.line,
            "color": chapter.color,
            "title": chapter.title,
            "summary": chapter.summary,
            "url": f"{chapter.id}/",
            "count": len(self.stops[chapter.id]),
            "needed": len(needed),
            "range": spoken_range(sum(topic.minutes for topic in needed)),
        }

    def stop(self, topic: Topic) -> View:
        """Return a topic as a stop of its line."""
        chapter = self.content.chapters[topic.chapter]
        return {
            "id": topic.id,
            "title": topic.title,
            "summary": topic.summary,
            "level": topic.level,
            "level_text": LEVEL_TEXT[topic.level],
            "range": spoken_range(topic.minutes),
            "minutes": topic.minutes,
            "url": f"{topic.id}/",
            "letter": chapter.line,
            "color": chapter.color,
            "chapter": chapter.title,
            "is_interchange": any(after.partition("/")[0] != topic.chapter for after in self._opens[topic.id]),
            "group": self.content.groups[topic.group].title if topic.group else None,
            "needs": self._needs(topic),
        }

    def _needs(self, topic: Topic) -> str:
        """Return what a topic needs for the page's modules: ids with blanks between, `|` between alternatives."""
        shown = (need for need in topic.prerequisites if self._exists(need))
        return " ".join(need.topic or "|".join(members(self.content.topics, str(need.group))) for need in shown)

    def lines(self) -> list[View]:
        """Return every line with its stops, for navigation and the front page."""
        return [
            {**self.line(chapter), "stops": [self.stop(topic) for topic in self.stops[chapter.id]]}
            for chapter in self.chapters
        ]

    def topic(self, topic: Topic) -> View:
        """Return all that the header and the footer of a topic page say."""
        stops = self.stops[topic.chapter]
        return {
            **self.stop(topic),
            "line": self.line(self.content.chapters[topic.chapter]),
            "number": stops.index(topic) + 1,
            "before": [self._need(need) for need in topic.prerequisites if self._exists(need)],
            "after": [self.stop(self.content.topics[after]) for after in self._opens[topic.id]],
            "outcomes": topic.outcomes,
            "reviewed": topic.reviewed.isoformat(),
            "reviewed_text": f"{topic.reviewed:%B} {topic.reviewed.year}",
            "recommended": [
                {"id": source.id, "author": source.author}
                for source in self.content.sources
                if source.id in self._recommended[topic.id]
            ],
            "sources": len(self.content.sources),
            "to_reach": spoken_range(minutes_to_reach(self.content.topics, topic.id)),
        }

    def _exists(self, need: Prerequisite) -> bool:
        """Tell whether a prerequisite can be shown; a page is served to its author while it still names a wrong one."""
        return need.topic in self.content.topics or need.group in self.content.groups

    def _need(self, need: Prerequisite) -> View:
        if need.topic:
            return {**self.stop(self.content.topics[need.topic]), "because": need.because, "any_of": []}
        group = self.content.groups[str(need.group)]
        alternatives = [self.stop(self.content.topics[each]) for each in members(self.content.topics, group.id)]
        return {"title": group.title, "because": need.because, "any_of": alternatives, "level": "core"}

    def chapter(self, chapter: Chapter) -> View:
        """Return all that a chapter's page says, but for its diagram."""
        stops = self.stops[chapter.id]
        core = [topic for topic in one_of_each(stops) if topic.level == "core"]
        return {
            **self.line(chapter),
            "stops": [self.stop(topic) for topic in stops],
            "core_count": len(core),
            "core_range": spoken_range(sum(topic.minutes for topic in core)) if core else None,
        }

    def neighbors(self, identifier: str) -> tuple[View | None, View | None]:
        """Return the stops before and after a topic in reading order."""
        place = self.order.index(identifier)
        before = self.order[place - 1] if place else None
        after = self.order[place + 1] if place + 1 < len(self.order) else None
        return tuple(self.stop(self.content.topics[each]) if each else None for each in (before, after))  # type: ignore[return-value]

    def totals(self) -> View:
        """Return the figures of the whole, for the front page and the tables of `start`."""
        topics = self.content.topics.values()
        needed = one_of_each(topics)
        minutes = sum(topic.minutes for topic in needed)
        core = sum(topic.minutes for topic in needed if topic.level == "core")
        covered = total(self.content.sources)
        return {
            "covered": covered.covered,
            "named": covered.total,
            "covered_percent": f"{covered.percent:.0f}",
            "topics": len(topics),
            "chapters": len(self.content.chapters),
            "range": spoken_range(minutes),
            "core_topics": sum(topic.level == "core" for topic in topics),
            "core_range": spoken_range(core),
            "core_minutes": time_range(core),
            "samples": sum(sample.is_program or sample.is_transcript for sample in self.content.samples.values()),
            "reviewed": max((topic.reviewed for topic in topics), default=None),
            "longest": spoken_time(max((topic.minutes for topic in topics), default=0)),
        }

    def folder(self, folder: str) -> list[View]:
        """Return the pages of a folder for the navigation."""
        return [{"title": page.title, "url": f"{page.id}/"} for page in self.pages(folder)]

    def pages(self, folder: str) -> list[Page]:
        """Return the pages of a folder in their order, the folder's own first."""
        inside = (page for page in self.content.pages.values() if page.id.split("/")[0] == folder)
        return sorted(inside, key=lambda page: (page.id != folder, page.order, page.id))
