"""What the map draws: lines with their stations in order, forks of alternatives, and where a line branches off."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from roadmap.coverage import recommended_by
from roadmap.topics import Chapter, Prerequisite, Topic
from roadmap.views import Views


@dataclass(frozen=True, slots=True)
class Mark:
    """The sign of a line: its letter in its color."""

    letter: str
    color: str


@dataclass(frozen=True, slots=True)
class Station:
    """A topic as the map shows it."""

    id: str
    title: str
    level: str
    group: str | None = None
    is_interchange: bool = False
    marks: tuple[Mark, ...] = ()
    """The other lines that need this very topic."""
    sources: tuple[str, ...] = ()
    """Ids of the published roadmaps that name it."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line: one station, or the alternatives of a fork."""

    stations: tuple[Station, ...]
    group: str | None = None
    """The group whose fork this is; None where it is one station."""
    title: str = ""
    """What the alternatives are, as in 'Any one language'."""
    marks: tuple[Mark, ...] = ()
    """The other lines that need any one of them."""


@dataclass(frozen=True, slots=True)
class Line:
    """A chapter as the map shows it."""

    id: str
    mark: Mark
    title: str
    facts: str
    runs: tuple[Run, ...]
    origin: str | None = None
    """Where it branches off: the id of a station, or of a group with a fork, of another line."""

    @property
    def stations(self) -> list[Station]:
        """Return all its stations in order."""
        return [station for run in self.runs for station in run.stations]


def network(views: Views) -> list[Line]:
    """Return the lines of the map in reading order."""
    network = _Network(views)
    return [network.line(chapter) for chapter in views.chapters]


def forked(stops: Sequence[Topic]) -> list[list[Topic]]:
    """Return the stops in order, with the alternatives of a group together where the first of them stands.

    A later alternative moves up unless it needs a topic of this chapter that would then come after it.
    """
    done: set[str] = set()
    runs: list[list[Topic]] = []
    for stop in stops:
        if stop.id in done:
            continue
        run = [stop]
        done.add(stop.id)
        for other in stops if stop.group else ():
            if other.group == stop.group and other.id not in done and _needed_inside(other, stops) <= done:
                run.append(other)
                done.add(other.id)
        runs.append(run)
    return runs


def _needed_inside(topic: Topic, stops: Sequence[Topic]) -> set[str]:
    topics = {need.topic for need in topic.prerequisites}
    groups = {need.group for need in topic.prerequisites if need.group}
    return {stop.id for stop in stops if stop.id in topics or stop.group in groups}


@dataclass
class _Network:
    views: Views

    @cached_property
    def runs(self) -> dict[str, list[list[Topic]]]:
        return {chapter.id: forked(self.views.stops[chapter.id]) for chapter in self.views.chapters}

    @cached_property
    def forks(self) -> set[str]:
        """Groups that have a fork: two or more alternatives that stand together."""
        return {str(run[0].group) for runs in self.runs.values() for run in runs if len(run) > 1}

    @cached_property
    def members(self) -> dict[str, list[str]]:
        """Group -> its alternatives in reading order."""
        found: dict[str, list[str]] = {}
        for topic in self.views.order:
            if group := self.views.content.topics[topic].group:
                found.setdefault(group, []).append(topic)
        return found

    @cached_property
    def place(self) -> dict[str, int]:
        return {topic: index for index, topic in enumerate(self.views.order)}

    @cached_property
    def sources(self) -> dict[str, tuple[str, ...]]:
        return {topic: tuple(named) for topic, named in recommended_by(self.views.content).items()}

    @cached_property
    def needed_by(self) -> dict[str, set[str]]:
        """Topic, or group with a fork -> the other chapters that need it."""
        found: dict[str, set[str]] = {}
        for topic in self.views.content.topics.values():
            for key in (key for need in topic.prerequisites for key in self.keys(need)):
                if self.views.content.topics[self.members.get(key, [key])[0]].chapter != topic.chapter:
                    found.setdefault(key, set()).add(topic.chapter)
        return found

    def keys(self, need: Prerequisite) -> list[str]:
        """Return what on the map a prerequisite is: a topic, a fork, or alternatives that stand apart."""
        if need.group is None:
            return [str(need.topic)] if need.topic in self.views.content.topics else []
        return [need.group] if need.group in self.forks else self.members.get(need.group, [])

    def marks(self, key: str | None) -> tuple[Mark, ...]:
        needing = self.needed_by.get(key or "", set())
        return tuple(Mark(each.line, each.color) for each in self.views.chapters if each.id in needing)

    def line(self, chapter: Chapter) -> Line:
        mark, runs = Mark(chapter.line, chapter.color), tuple(map(self.run, self.runs[chapter.id]))
        return Line(chapter.id, mark, chapter.title, self.facts(chapter), runs, self.origin(chapter))

    def facts(self, chapter: Chapter) -> str:
        line = self.views.line(chapter)
        stops = "1 stop" if line["count"] == 1 else f"{line['count']} stops"
        return f"{stops}, {line['range']}" if line["count"] else "No stops"

    def run(self, topics: Sequence[Topic]) -> Run:
        stations = tuple(map(self.station, topics))
        if len(topics) == 1:
            return Run(stations)
        group = str(topics[0].group)
        known = self.views.content.groups.get(group)
        return Run(stations, group, known.title if known else group, self.marks(group))

    def station(self, topic: Topic) -> Station:
        marks, through_group = self.marks(topic.id), self.marks(topic.group)
        is_interchange = bool(marks or through_group)
        sources = self.sources[topic.id]
        return Station(topic.id, topic.title, topic.level, topic.group, is_interchange, marks, sources)

    def origin(self, chapter: Chapter) -> str | None:
        """Return where a line leaves another: at what the first stop that needs other lines needs, the latest of it.

        A line whose first stop needs nothing leaves no other: who stands there has to come from nowhere.
        """
        stops = [topic for run in self.runs[chapter.id] for topic in run]
        for stop in stops if stops and stops[0].prerequisites else ():
            found: list[tuple[int, str]] = []
            for need in stop.prerequisites:
                for key in self.keys(need)[:1]:
                    last = self.members.get(key, [key])[-1]
                    if not last.startswith(f"{chapter.id}/"):
                        found.append((self.place[last], key))
            if found:
                return max(found)[1]
        return None
