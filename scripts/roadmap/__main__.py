"""The command line: `roadmap COMMAND` or `python -m roadmap COMMAND`. Only this module prints and exits."""

import gc
import sys
from collections.abc import Mapping
from io import TextIOWrapper
from pathlib import Path
from typing import NoReturn

import click

from roadmap.check import CannotRun, validate
from roadmap.content import PUBLISHED, Content, load
from roadmap.problems import Problem, as_json, nearest

ROOT = click.option(
    "--root",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    default=Path(),
    help="The project's folder; the one you are in if left out.",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="backend-roadmap")
def main() -> None:
    """Topics as data: check them, plan with them, export them."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a terminal that does not know a letter shows its number instead
            stream.reconfigure(errors="backslashreplace")


@main.command("validate")
@ROOT
@click.option("--format", "form", type=click.Choice(["text", "github", "json"]), default="text", show_default=True)
def validate_command(root: Path, form: str) -> None:
    """Check every rule. Exit status: 0 clean, 1 problems, 2 cannot run."""
    gc.disable()  # there is next to nothing to collect, and to look for it takes a tenth of the time
    try:
        problems = validate(root)
    except (CannotRun, OSError) as error:
        click.echo(f"roadmap: {error}", err=True)
        sys.exit(2)
    finally:
        gc.enable()
    _show(problems, form)
    sys.exit(1 if problems else 0)


def _show(problems: list[Problem], form: str) -> None:
    if form == "json":
        click.echo(as_json(problems))
        return
    for problem in problems:
        click.echo(problem.as_annotation() if form == "github" else str(problem))
    count = "no problems" if not problems else f"{len(problems)} problem{'s' * (len(problems) > 1)}"
    click.echo(f"{count} found", err=True)


@main.command("path")
@click.argument("goals", nargs=-1, required=True, metavar="GOAL...")
@click.option("--know", multiple=True, metavar="ID", help="A topic you know; may be given several times.")
@click.option("--choose", multiple=True, metavar="GROUP=TOPIC", help="Your choice among alternatives.")
@click.option("--hours", type=click.FloatRange(0, min_open=True), default=8.0, show_default=True, help="Hours a week.")
@ROOT
def path_command(
    goals: tuple[str, ...], know: tuple[str, ...], choose: tuple[str, ...], hours: float, root: Path
) -> None:
    """Print the shortest way to topics, whole chapters or curated paths, in order, with reasons."""
    from roadmap.path import plan  # noqa: PLC0415  (what `validate` does not need is loaded late)
    from roadmap.report import path_lines, plan_lines  # noqa: PLC0415

    content = _load(root)
    paths = [content.curated[name] for name in map(_without_folder, goals) if name in content.curated]
    choices = {group: member for path in paths for group, member in path.choices.items()}
    choices |= dict(_choice(content, each) for each in choose)
    goal_ids = [goal for path in paths for goal in path.goals]
    goal_ids += [_goal(content, name) for name in goals if _without_folder(name) not in content.curated]
    known_ids = [topic for each in know for topic in _topics(content, each)]
    try:
        found = plan(content.topics, goal_ids, known_ids, choices, content.chapters)
    except ValueError as error:
        _stop(str(error))
    for line in [*plan_lines(content, found, hours), *path_lines(paths)]:
        click.echo(line)


def _without_folder(name: str) -> str:
    """Return what a curated path is called: it may be given by the id of its page, `plan/...`."""
    return name.removeprefix("plan/")


def _goal(content: Content, name: str) -> str:
    """Return the id that a goal stands for: a chapter, a topic, or what an old id is called now."""
    found = content.aliases.get(name, name)
    if found not in content.topics and found not in content.chapters:
        known = {*content.topics, *content.chapters, *content.curated}
        _stop(f"there is no topic '{name}'{nearest(name, known)}")
    return found


def _topics(content: Content, name: str) -> list[str]:
    """Return the topic ids that a name stands for: a topic, an old id, or a whole chapter."""
    if name in content.chapters:
        return [topic for topic in content.topics if topic.startswith(f"{name}/")]
    found = content.aliases.get(name, name)
    if found not in content.topics:
        _stop(f"there is no topic '{name}'{nearest(name, {*content.topics, *content.chapters})}")
    return [found]


def _choice(content: Content, written: str) -> tuple[str, str]:
    from roadmap.graph import members  # noqa: PLC0415

    group, equals, member = written.partition("=")
    if not equals or group not in content.groups:
        known = ", ".join(sorted(content.groups)) or "none yet"
        _stop(f"--choose {written}: write GROUP=TOPIC; groups: {known}{nearest(group, content.groups)}")
    names = {topic.rpartition("/")[2]: topic for topic in members(content.topics, group)}
    if member.rpartition("/")[2] not in names:
        _stop(f"--choose {written}: '{group}' has {', '.join(sorted(names))}{nearest(member, names)}")
    return group, names[member.rpartition("/")[2]]


@main.command("coverage")
@ROOT
def coverage_command(root: Path) -> None:
    """Print, per source and in all, how many items are covered, planned and missing."""
    from roadmap.report import coverage_lines  # noqa: PLC0415

    content = _load(root)
    for line in coverage_lines(content):
        click.echo(line)


@main.command("export")
@ROOT
@click.option("--schema", "which", type=click.Choice(["roadmap", "topic"]), help="Print a JSON Schema instead.")
def export_command(root: Path, which: str | None) -> None:
    """Print roadmap.json, or the JSON Schema of it or of a topic's front matter."""
    from roadmap.export import export_json, roadmap_schema, topic_schema  # noqa: PLC0415

    text = {"roadmap": roadmap_schema, "topic": topic_schema}[which]() if which else export_json(_load(root))
    click.echo(text, nl=False)


@main.command("finish")
@click.argument("site", type=click.Path(path_type=Path, file_okay=False))
@ROOT
def finish_command(site: Path, root: Path) -> None:
    """Complete a built site: search indexes and content security policy."""
    from roadmap.finish import CannotFinish, finish  # noqa: PLC0415

    try:
        for line in finish(site, _load(root)):
            click.echo(line)
    except CannotFinish as error:
        _stop(str(error))


@main.command("new")
@click.argument("topic", metavar="CHAPTER/SLUG")
@ROOT
def new_command(topic: str, root: Path) -> None:
    """Begin a topic page: its front matter and its parts, for you to fill."""
    from roadmap.create import CannotCreate, new_topic  # noqa: PLC0415

    try:
        written = new_topic(load(root), topic)
    except CannotCreate as error:
        _stop(str(error))
    click.echo(f"{written}: written; 'make check' says what is left to fill in")


@main.command("ids")
@ROOT
def ids_command(root: Path) -> None:
    """Add topics to the list of published ids. Exit status 1 if the list had to be changed."""
    from roadmap.create import published_ids  # noqa: PLC0415

    if not (root / "docs").is_dir():
        _stop(f"{root}: there is no folder docs/ here; name the project's folder with --root")
    _write({root / PUBLISHED: published_ids(load(root))})


@main.command("rules")
@ROOT
def rules_command(root: Path) -> None:
    """Write the list of rules into CONTRIBUTING.md. Exit status 1 if it had to be changed."""
    from roadmap.create import with_rule_list  # noqa: PLC0415

    file = root / "CONTRIBUTING.md"
    if not file.is_file():
        _stop(f"{file}: not found; name the project's folder with --root")
    _write({file: with_rule_list(file.read_text("utf-8"))})


@main.command("schema")
@ROOT
def schema_command(root: Path) -> None:
    """Write the JSON Schemas into docs/schema/. Exit status 1 if one had to be changed."""
    from roadmap.export import schemas  # noqa: PLC0415

    _write({root / "docs/schema" / name: text for name, text in schemas().items()})


@main.command("vendor")
@ROOT
def vendor_command(root: Path) -> None:
    """Fetch the vendored libraries that differ from their list. Exit status 1 if one had to be changed."""
    from roadmap.vendor import CannotVendor, fetch  # noqa: PLC0415

    try:
        changed = fetch(root)
    except CannotVendor as error:
        _stop(str(error))
    for name in changed:
        click.echo(f"{name}: written")
    sys.exit(1 if changed else 0)


def _write(texts: Mapping[Path, str]) -> None:
    """Write generated files that differ, name each, and exit with 1 if any did, so that a check notices."""
    changed = [file for file, text in texts.items() if not file.exists() or file.read_text("utf-8") != text]
    for file in texts:
        if file in changed:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(texts[file], encoding="utf-8")
        click.echo(f"{file}: {'written' if file in changed else 'up to date'}")
    sys.exit(1 if changed else 0)


def _load(root: Path) -> Content:
    """Read the project, or stop if it does not hold together: nothing true can be computed from it then."""
    try:
        problems = validate(root)
    except (CannotRun, OSError) as error:
        _stop(str(error))
    if problems:
        _show(problems[:10], "text")
        _stop("the content has problems; run 'roadmap validate' and mend them first")
    return load(root)


def _stop(message: str) -> NoReturn:
    click.echo(f"roadmap: {message}", err=True)
    sys.exit(2)


if __name__ == "__main__":
    main()
