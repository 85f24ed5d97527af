"""Rules on curated paths, the pages in docs/plan/ that lead to several goals."""

from collections.abc import Iterator

from roadmap.content import Content
from roadmap.curated import FOLDER, CuratedPath
from roadmap.graph import members
from roadmap.problems import nearest
from roadmap.rules.registry import Found, Stage, rule

TEMPLATE = "path.html"


def _goals(path: CuratedPath) -> Iterator[tuple[str, int]]:
    yield from ((goal, path.lines[f"goals.{index}"]) for index, goal in enumerate(path.goals))


def _planned(path: CuratedPath) -> Iterator[tuple[str, int]]:
    yield from ((goal, path.lines[f"planned.{index}"]) for index, goal in enumerate(path.planned))


@rule("RM110", Stage.SHAPE)
def paths_have_their_place(content: Content) -> Iterator[Found]:
    """A curated path is a page in docs/plan/ with 'path' and 'template: path.html', and no other page is one.

    The planner lists them from there, and the template shows what is computed from 'path'.
    """
    for file in content.files.values():
        if file.kind != "page" or not file.reads:
            continue
        values, data = file.block.values, file.block.data
        folder, _, slug = file.id.rpartition("/")
        if values.get("path") and folder != FOLDER:
            message = f"a curated path stands in docs/{FOLDER}/, where the planner finds it; move the page there"
            yield Found(file.path, data.line("path"), message)
        elif folder == FOLDER and not values.get("path"):
            yield Found(file.path, 1, f"'{slug}' leads nowhere: add 'path' with its goals, or move the page elsewhere")
        elif folder == FOLDER and values.get("template") != TEMPLATE:
            line = data.line("template" if "template" in values else "path")
            yield Found(file.path, line, f"a curated path has 'template: {TEMPLATE}'; add that")
        elif folder != FOLDER and values.get("template") == TEMPLATE:
            message = f"'template: {TEMPLATE}' shows a curated path, and this page is none; remove it"
            yield Found(file.path, data.line("template"), message)


@rule("RM111", Stage.RELATIONS)
def path_goals_exist(content: Content) -> Iterator[Found]:
    """The goals of a curated path are topics that exist.

    The way to them is computed. What is not written yet stands under 'planned', and readers are told so.
    """
    for path in content.curated.values():
        for goal, line in _goals(path):
            if goal in content.aliases:
                yield Found(path.path, line, f"goal '{goal}' is now called '{content.aliases[goal]}'; use that id")
            elif goal not in content.topics:
                message = f"goal '{goal}': there is no such topic; until it is written, list it under 'planned'"
                yield Found(path.path, line, message + nearest(goal, content.topics))


@rule("RM112", Stage.RELATIONS)
def planned_goals_are_not_written(content: Content) -> Iterator[Found]:
    """A planned goal of a curated path is not written yet.

    As soon as it is, the way leads to it, and the page says how much is left.
    """
    for path in content.curated.values():
        for goal, line in _planned(path):
            if goal in content.topics or goal in content.aliases:
                now = content.aliases.get(goal, goal)
                called = "" if now == goal else f" and called '{now}'"
                yield Found(path.path, line, f"'{goal}' is written{called}; move it from 'planned' to 'goals'")


@rule("RM113", Stage.RELATIONS)
def path_choices_are_members(content: Content) -> Iterator[Found]:
    """A choice of a curated path names a group of alternatives and one of its members.

    Otherwise the path would lead through another alternative than its story tells of.
    """
    for path in content.curated.values():
        for group, choice in path.choices.items():
            known = members(content.topics, group)
            line = path.lines[f"choices.{group}"]
            if group not in content.groups:
                hint = nearest(group, content.groups)
                yield Found(path.path, line, f"choice '{group}': no chapter declares such a group{hint}")
            elif choice not in known:
                message = f"choice '{choice}' is no member of the group '{group}', which has {', '.join(known)}"
                yield Found(path.path, line, message + nearest(choice, known))


@rule("RM114", Stage.RELATIONS)
def path_goals_are_named_once(content: Content) -> Iterator[Found]:
    """A curated path names each goal once.

    Readers are told how many of its goals are written; a goal counted twice makes that untrue.
    """
    for path in content.curated.values():
        seen: set[str] = set()
        for goal, line in [*_goals(path), *_planned(path)]:
            if goal in seen:
                yield Found(path.path, line, f"'{goal}' is named twice; remove one of the two")
            seen.add(goal)


@rule("RM115", Stage.RELATIONS)
def paths_and_chapters_differ_in_name(content: Content) -> Iterator[Found]:
    """A curated path is not called as a chapter is.

    Both can be a goal, in the planner and on the command line, and a link must mean one of them.
    """
    for path in content.curated.values():
        if path.id in content.chapters:
            message = f"'{path.id}' is a chapter too; rename the file, so that a link means one of them"
            yield Found(path.path, 1, message)
