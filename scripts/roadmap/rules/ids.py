"""Rules on ids: once published, they never change their meaning."""

from collections.abc import Iterator

from roadmap.content import PUBLISHED, Content
from roadmap.problems import nearest
from roadmap.rules.registry import Found, Stage, rule
from roadmap.topics import Topic

FOLDER = PUBLISHED.rpartition("/")[0] + "/"


def _aliases(content: Content) -> Iterator[tuple[Topic, str, int]]:
    """Yield every topic with each of its old ids, and the line of that."""
    for topic in content.topics.values():
        yield from ((topic, alias, topic.lines[f"aliases.{index}"]) for index, alias in enumerate(topic.aliases))


@rule("RM100", Stage.RELATIONS)
def aliases_are_free(content: Content) -> Iterator[Found]:
    """An old id is not used by a topic that exists.

    A reader's progress under that id would land on the wrong topic.
    """
    for topic, alias, line in _aliases(content):
        if alias == topic.id:
            yield Found(topic.path, line, f"'{alias}' is the topic's own id; remove the alias")
        elif alias in content.ids:
            message = f"alias '{alias}' is the id of another page; an id is never used again for something else"
            yield Found(topic.path, line, message)


@rule("RM101", Stage.RELATIONS)
def aliases_are_unique(content: Content) -> Iterator[Found]:
    """An old id belongs to one topic.

    It redirects, and it can redirect to one place.
    """
    first: dict[str, str] = {}
    for topic, alias, line in _aliases(content):
        if first.get(alias) == topic.id:
            yield Found(topic.path, line, f"alias '{alias}' is given twice; keep one of the two")
        elif alias in first:
            message = f"alias '{alias}' is claimed by '{first[alias]}' too; keep it where readers should arrive"
            yield Found(topic.path, line, message)
        first.setdefault(alias, topic.id)


@rule("RM102", Stage.RELATIONS)
def published_ids_live_on(content: Content) -> Iterator[Found]:
    """A published id is still a topic, or an alias of one.

    Links and progress all over the world hold it. A renamed page lists its old id under 'aliases'.
    """
    for topic, line in content.published.items():
        if topic not in content.topics and topic not in content.aliases:
            hint = nearest(topic, content.topics)
            message = f"'{topic}' was published and is gone; list it under 'aliases' of the topic it became"
            yield Found(PUBLISHED, line, message + hint)


@rule("RM103", Stage.RELATIONS)
def ids_are_recorded(content: Content) -> Iterator[Found]:
    """Every topic's id stands in the list of published ids.

    The list is how a lost id is noticed. 'roadmap ids' adds what is missing.
    """
    if PUBLISHED not in content.paths:
        if any(path.startswith(FOLDER) for path in content.paths):  # without it, nothing was published yet
            yield Found(PUBLISHED, 1, "the list of published ids is gone; bring it back, or run 'roadmap ids'")
        return
    for topic in content.topics.values():
        if topic.id not in content.published:
            yield Found(topic.path, 1, f"'{topic.id}' is not in {PUBLISHED}; run 'roadmap ids' to add it")


@rule("RM104", Stage.RELATIONS)
def chapters_and_pages_differ_in_name(content: Content) -> Iterator[Found]:
    """Two files do not differ in capital letters alone.

    On many machines they are the same file, and one overwrites the other.
    """
    first: dict[str, str] = {}
    for path in sorted(content.paths):
        if path.lower() in first:
            yield Found(path, 1, f"differs from '{first[path.lower()]}' in capital letters alone; rename one")
        first.setdefault(path.lower(), path)
