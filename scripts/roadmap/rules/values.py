"""Rules on the values of fields."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from roadmap.content import Content, File
from roadmap.fields import as_slug
from roadmap.problems import quoted
from roadmap.rules.reading import faults
from roadmap.rules.registry import Found, Stage, rule

OLDEST_MONTHS = 18

FIRST_ZONE = timedelta(hours=14)
"""How far the clocks are ahead of UTC where a day begins first: what is tomorrow here may be today for its author."""


@rule("RM010", Stage.READ)
def values_have_their_type(content: Content) -> Iterator[Found]:
    """Every value has the type of its field.

    A number where text is meant, or a word where a list is meant, would break what is computed from it.
    """
    for path, fault in faults(content, "type"):
        yield Found(path, fault.line, fault.detail)


@rule("RM011", Stage.READ)
def values_are_not_empty(content: Content) -> Iterator[Found]:
    """No field is empty.

    An empty value reads as if somebody had decided so. Fill it in, or leave an optional field out.
    """
    for path, fault in faults(content, "empty"):
        yield Found(path, fault.line, fault.detail)


@rule("RM012", Stage.READ)
def values_are_not_cut(content: Content) -> Iterator[Found]:
    """No value is cut by an unquoted '#'.

    YAML takes ' #' and what follows for a comment, so 'title: Update #2' becomes 'Update'. Put the value in quotes.
    """
    for path, fault in faults(content, "cut"):
        yield Found(path, fault.line, fault.detail)


@rule("RM013", Stage.READ)
def choices_are_among_those_offered(content: Content) -> Iterator[Found]:
    """A field with fixed choices holds one of them.

    A level is core, deeper or optional; an item's kind is one of six. Anything else has no shape and no color.
    """
    for path, fault in faults(content, "choice"):
        yield Found(path, fault.line, fault.detail)


@rule("RM014", Stage.READ)
def values_are_in_range(content: Content) -> Iterator[Found]:
    """A topic takes 15 to 90 minutes, and other numbers and lengths keep to their limits.

    Less is a paragraph of another page; more cannot be studied in one sitting: split it. A summary has 160 characters
    at most, so that search engines show it whole.
    """
    for path, fault in faults(content, "range"):
        yield Found(path, fault.line, fault.detail)


@rule("RM015", Stage.READ)
def ids_have_their_form(content: Content) -> Iterator[Found]:
    """Ids, and so the names of files and folders, are lower-case words with hyphens.

    They are addresses: chapter/slug for a topic. Anything else would break a link somewhere.
    """
    for path, fault in faults(content, "form"):
        yield Found(path, fault.line, fault.detail)
    for file in content.files.values():
        parts = file.path.removeprefix("docs/").removesuffix(".md").split("/")
        wrong = [part for part in parts if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", part)]
        for part in wrong[:1]:
            proper = "index" if part.lower() in {"readme", "index"} else as_slug(part)
            hint = f"; call it '{proper}'" if proper else ""
            yield Found(file.path, 1, f"the name {quoted(part)} is no lower-case words with hyphens{hint}")


@rule("RM016", Stage.READ)
def dates_exist(content: Content) -> Iterator[Found]:
    """A date is a day of the calendar, written year-month-day.

    Readers judge by it whether they can trust the page.
    """
    for path, fault in faults(content, "date"):
        yield Found(path, fault.line, fault.detail)


def reviews(content: Content) -> Iterator[tuple[File, int, date]]:
    """Yield each page that says when it was reviewed, with the line and the day."""
    for file in content.files.values():
        if file.reads and "reviewed" in file.block.values:
            yield file, file.block.data.line("reviewed"), date.fromisoformat(file.block.values["reviewed"])


@rule("RM017", Stage.SHAPE)
def reviews_are_not_in_the_future(content: Content) -> Iterator[Found]:
    """A review lies in the past.

    A date in the future is a slip, and would hide that the page has grown old.
    """
    latest = (datetime.now(UTC) + FIRST_ZONE).date()
    for file, line, reviewed in reviews(content):
        if reviewed > latest:
            message = f"field 'reviewed' says {reviewed}, which is in the future; set it to the day of the review"
            yield Found(file.path, line, message)


@rule("RM018", Stage.SHAPE)
def reviews_are_recent(content: Content) -> Iterator[Found]:
    """A topic was reviewed in the last 18 months.

    Versions, defaults and advice change. Read the page against its sources, mend it, and set the date.
    """
    today = datetime.now(UTC).date()
    for file, line, reviewed in reviews(content):
        months = (today.year - reviewed.year) * 12 + today.month - reviewed.month
        if months > OLDEST_MONTHS or (months == OLDEST_MONTHS and today.day > reviewed.day):
            message = f"last reviewed {reviewed}, more than {OLDEST_MONTHS} months ago"
            yield Found(file.path, line, f"{message}; read it against its sources, mend it, and set the date")
