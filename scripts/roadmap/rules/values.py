"""Rules on the values of fields."""

from collections.abc import Iterator
from datetime import date

from roadmap.content import Content
from roadmap.rules.reading import faults
from roadmap.rules.registry import Found, Stage, rule

OLDEST_MONTHS = 18


@rule("RM010", Stage.READ)
def values_have_their_type(content: Content) -> Iterator[Found]:
    """Every value has the type of its field.

    A number where text is meant, or a word where a list is meant, would break what is computed from it.
    """
    for kind in ("type", "form", "too-many"):
        for path, fault in faults(content, kind):
            yield Found(path, fault.line, f"field '{fault.field}': {fault.detail}")


@rule("RM011", Stage.READ)
def values_are_not_empty(content: Content) -> Iterator[Found]:
    """No field is empty.

    An empty value reads as if somebody had decided so. Fill it in, or leave an optional field out.
    """
    for path, fault in faults(content, "empty"):
        yield Found(path, fault.line, f"field '{fault.field}' is empty; give it a value or leave it out")


@rule("RM012", Stage.READ)
def values_are_not_cut(content: Content) -> Iterator[Found]:
    """No value is cut by an unquoted '#'.

    YAML takes ' #' and what follows for a comment, so 'title: Update #2' becomes 'Update'. Put the value in quotes.
    """
    for path, fault in faults(content, "cut"):
        message = f"field '{fault.field}' ends at the '#' and reads '{fault.detail}'; put the value in quotes"
        yield Found(path, fault.line, message)


@rule("RM013", Stage.READ)
def choices_are_among_those_offered(content: Content) -> Iterator[Found]:
    """A field with fixed choices holds one of them.

    A level is core, deeper or optional; an item's kind is one of six. Anything else has no shape and no color.
    """
    for path, fault in faults(content, "choice"):
        yield Found(path, fault.line, f"field '{fault.field}': {fault.detail}")


@rule("RM014", Stage.READ)
def minutes_are_a_sitting(content: Content) -> Iterator[Found]:
    """A topic takes 15 to 90 minutes.

    Less is a paragraph of another page; more cannot be studied in one sitting: split it.
    """
    for path, fault in faults(content, "range"):
        yield Found(path, fault.line, f"field '{fault.field}': {fault.detail}")


@rule("RM015", Stage.READ)
def ids_have_their_form(content: Content) -> Iterator[Found]:
    """Ids are lower-case words with hyphens.

    They are addresses: chapter/slug for a topic. Anything else would break a link somewhere.
    """
    for path, fault in faults(content, "pattern"):
        message = "an id is written in lower case with hyphens, a topic's as chapter/slug"
        yield Found(path, fault.line, f"field '{fault.field}': {message}; {fault.detail.rpartition('; ')[2]}")


@rule("RM016", Stage.READ)
def dates_exist(content: Content) -> Iterator[Found]:
    """A date is a day of the calendar, written year-month-day.

    Readers judge by it whether they can trust the page.
    """
    for path, fault in faults(content, "date"):
        said = fault.detail.rpartition("; ")[2]
        yield Found(path, fault.line, f"field '{fault.field}' is no date; write it as 2026-11-21; {said}")


@rule("RM017", Stage.SHAPE)
def reviews_are_not_in_the_future(content: Content) -> Iterator[Found]:
    """A review lies in the past.

    A date in the future is a slip, and would hide that the page has grown old.
    """
    today = date.today()
    for topic in content.topics.values():
        if topic.reviewed > today:
            message = f"field 'reviewed' says {topic.reviewed}, which is in the future; today is {today}"
            yield Found(topic.path, topic.lines["reviewed"], message)


@rule("RM018", Stage.SHAPE)
def reviews_are_recent(content: Content) -> Iterator[Found]:
    """A topic was reviewed in the last 18 months.

    Versions, defaults and advice change. Read the page against its sources, mend it, and set the date.
    """
    today = date.today()
    for topic in content.topics.values():
        months = (today.year - topic.reviewed.year) * 12 + today.month - topic.reviewed.month
        if months - (today.day < topic.reviewed.day) >= OLDEST_MONTHS:
            message = f"last reviewed {topic.reviewed}, {months} months ago (at most {OLDEST_MONTHS})"
            yield Found(topic.path, topic.lines["reviewed"], f"{message}; review it and set the date")
