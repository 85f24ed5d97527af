"""Rules on what the five published roadmaps name."""

from collections.abc import Iterator

from roadmap.content import Content
from roadmap.problems import nearest
from roadmap.rules.registry import Found, Stage, rule


@rule("RM070", Stage.RELATIONS)
def items_have_a_topic(content: Content) -> Iterator[Found]:
    """Every item of a source names the topics that cover it.

    What the roadmaps list is what we promise to explain; an item without a topic is a gap nobody sees.
    """
    for source in content.sources:
        for item in source.items:
            if item.state == "missing":
                message = (
                    f"item '{item.name}' names no topic; add 'topics: [chapter/slug]' or 'planned: [chapter/slug]'"
                )
                yield Found(source.path, item.line, message)


@rule("RM071", Stage.RELATIONS)
def items_name_what_exists(content: Content) -> Iterator[Found]:
    """The topics that an item names exist.

    Coverage is counted from them.
    """
    for source in content.sources:
        for item in source.items:
            for topic in item.topics:
                if topic in content.aliases:
                    message = f"item '{item.name}' names '{topic}', which is now called '{content.aliases[topic]}'"
                    yield Found(source.path, item.line, f"{message}; use that id")
                elif topic not in content.ids:
                    hint = nearest(topic, content.ids)
                    message = f"item '{item.name}' names '{topic}': there is no such topic"
                    yield Found(
                        source.path, item.line, f"{message}; until it is written, list it under 'planned'{hint}"
                    )


@rule("RM072", Stage.RELATIONS)
def planned_topics_are_not_written(content: Content) -> Iterator[Found]:
    """A planned topic is not written yet.

    As soon as it is, the item is covered, and readers should find it.
    """
    for source in content.sources:
        for item in source.items:
            for topic in item.planned:
                if topic in content.ids:
                    message = f"item '{item.name}': '{topic}' is written; move it from 'planned' to 'topics'"
                    yield Found(source.path, item.line, message)


@rule("RM073", Stage.READ)
def chapters_list_their_topics(content: Content) -> Iterator[Found]:
    """Every topic stands in a chapter: a folder of docs/ with an index.md, and nothing deeper.

    A folder of topics without an index.md is on no line of the map, and no list leads to its topics.
    """
    chapters = {path.split("/")[1] for path, file in content.files.items() if file.kind == "chapter"}
    missing: set[str] = set()
    for file in content.files.values():
        folder, chapter = file.path.rpartition("/")[0], file.path.split("/")[1]
        if file.kind == "topic" and folder != f"docs/{chapter}":
            message = f"'{file.id}' stands in a folder inside a chapter, which no chapter lists"
            yield Found(file.path, 1, f"{message}; move it up to docs/{chapter}/")
        elif file.kind == "topic" and chapter not in chapters and chapter not in missing:
            missing.add(chapter)
            message = f"no chapter lists '{file.id}': docs/{chapter}/index.md does not exist"
            yield Found(file.path, 1, f"{message}; write it, or move the page{nearest(chapter, chapters)}")


@rule("RM074", Stage.RELATIONS)
def chapters_differ(content: Content) -> Iterator[Found]:
    """No two chapters have the same place, letter or color.

    They are told apart by them, on every page and on the map.
    """
    for field in ("order", "line", "color"):
        first: dict[object, str] = {}
        for chapter in content.chapters.values():
            value = getattr(chapter, field)
            if value in first:
                message = f"{field} '{value}' is that of '{first[value]}' too; choose another"
                yield Found(chapter.path, chapter.lines[field], message)
            first.setdefault(value, chapter.id)
