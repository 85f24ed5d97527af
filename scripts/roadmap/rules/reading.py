"""Rules on whether a file can be read at all."""

import unicodedata
from collections.abc import Iterator

from roadmap.content import Content
from roadmap.rules.registry import Found, Stage, rule
from roadmap.yamldata import Fault


def faults(content: Content, kind: str) -> Iterator[tuple[str, Fault]]:
    """Yield the path and fault of every front matter and source that has a fault of this kind."""
    for file in content.files.values():
        if file.text is not None:
            yield from ((file.path, fault) for fault in file.block.faults if fault.kind == kind)
    for source in content.sources:
        yield from ((source.path, fault) for fault in source.faults if fault.kind == kind)


@rule("RM001", Stage.READ)
def text_is_utf8(content: Content) -> Iterator[Found]:
    """Every file can be read, and its text is UTF-8.

    Anything else shows as broken characters to readers. Save the file as UTF-8 in your editor.
    """
    for path, found in content.unreadable.items():
        mend = "; save the file as UTF-8" if "UTF-8" in found.why else ""
        yield Found(path, found.line, f"{found.why}{mend}")


@rule("RM002", Stage.READ)
def front_matter_is_there(content: Content) -> Iterator[Found]:
    """Every page opens with front matter.

    Title, level, effort and prerequisites stand there and nowhere else; without it the page is not in the graph.
    """
    for path, fault in faults(content, "no-block"):
        message = "no front matter: the first line of the file must be '---', then 'field: value' lines, then '---'"
        yield Found(path, fault.line, message)


@rule("RM003", Stage.READ)
def front_matter_is_closed(content: Content) -> Iterator[Found]:
    """Front matter ends with a line of three dashes.

    Without it the whole page counts as front matter and readers get the block as text.
    """
    for path, fault in faults(content, "unclosed"):
        yield Found(path, fault.line, "the front matter opened here is never closed; end it with a line '---'")


@rule("RM004", Stage.READ)
def front_matter_is_yaml(content: Content) -> Iterator[Found]:
    """Front matter and sources are valid YAML.

    MkDocs drops a block that does not parse without a word and shows it as text. Quote values that hold ': '.
    """
    for path, fault in faults(content, "not-yaml"):
        yield Found(path, fault.line, f"this is not valid YAML: {fault.detail}")


@rule("RM005", Stage.READ)
def front_matter_has_fields(content: Content) -> Iterator[Found]:
    """Front matter is a list of fields.

    A lone word or a list of values says nothing that the site could use.
    """
    for path, fault in faults(content, "not-fields"):
        yield Found(path, fault.line, "this must be a list of 'field: value' lines")


@rule("RM006", Stage.READ)
def fields_are_known(content: Content) -> Iterator[Found]:
    """Front matter holds known fields only.

    A misspelled field would be ignored in silence, and its value lost.
    """
    for path, fault in faults(content, "unknown-field"):
        yield Found(path, fault.line, fault.detail)


@rule("RM007", Stage.READ)
def fields_are_given_once(content: Content) -> Iterator[Found]:
    """No field is given twice.

    YAML would keep one of the two values and drop the other without a word.
    """
    for path, fault in faults(content, "duplicate"):
        yield Found(path, fault.line, fault.detail)


@rule("RM008", Stage.READ)
def fields_are_complete(content: Content) -> Iterator[Found]:
    """Every required field is there.

    The header of the page, the plan and the totals are computed from them; a prerequisite without its reason is a name
    without a meaning.
    """
    for path, fault in faults(content, "missing-field"):
        yield Found(path, fault.line, fault.detail)


@rule("RM009", Stage.READ)
def no_character_is_invisible(content: Content) -> Iterator[Found]:
    """Text holds no invisible characters.

    A form feed, a zero-width space or a mark of direction breaks search, copied code and line numbers, and nobody sees
    why. They come with text that was pasted.
    """
    for path, found in content.invisible.items():
        for line, character in found:
            name = unicodedata.name(character, "a control character")
            message = f"U+{ord(character):04X} ({name.lower()}) stands in this line, which nobody sees; remove it"
            yield Found(path, line, message)
