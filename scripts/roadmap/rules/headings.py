"""Rules on headings and fences."""

from collections.abc import Iterator

from roadmap.content import Content, File
from roadmap.document import Slip
from roadmap.problems import quoted
from roadmap.rules.registry import Found, Stage, rule


def readable(content: Content) -> Iterator[File]:
    """Yield the pages whose text and front matter read."""
    return (file for file in content.files.values() if file.text is not None and file.block.length)


def without_front_page(content: Content) -> Iterator[File]:
    """Yield the pages that are written in Markdown; a page with a template of its own draws its own heading."""
    return (file for file in readable(content) if not file.block.values.get("template"))


def slips(file: File, kind: str) -> Iterator[Slip]:
    """Yield the slips of a kind on a page."""
    return (slip for slip in file.document.slips if slip.kind == kind)


@rule("RM020", Stage.SHAPE)
def one_title(content: Content) -> Iterator[Found]:
    """A page has one level-one heading.

    It is the page's name for readers, search engines and screen readers.
    """
    for file in without_front_page(content):
        titles = [heading for heading in file.document.headings if heading.level == 1]
        if not titles:
            yield Found(file.path, file.block.length + 1, "no level-one heading; add '# ' and the title")
        for extra in titles[1:]:
            message = f"a second level-one heading, '{extra.text}'; a page has one, so make it '##'"
            yield Found(file.path, extra.line, message)


@rule("RM021", Stage.SHAPE)
def title_is_the_heading(content: Content) -> Iterator[Found]:
    """The level-one heading is the title in the front matter.

    Otherwise a reader clicks on one name and arrives at another.
    """
    for file in without_front_page(content):
        title = file.block.values.get("title")
        for heading in [heading for heading in file.document.headings if heading.level == 1][:1]:
            if isinstance(title, str) and heading.text != title.replace("`", "").strip():
                message = f"the heading says '{heading.text}', the front matter '{title}'; make them equal"
                yield Found(file.path, heading.line, message)


@rule("RM022", Stage.SHAPE)
def no_level_is_skipped(content: Content) -> Iterator[Found]:
    """Headings go down one level at a time.

    Screen readers and the table of contents show the levels as a tree; a skipped one is a hole in it.
    """
    for file in readable(content):
        level = 1
        for heading in file.document.headings:
            if heading.level > level + 1:
                message = f"'{heading.text}' is at level {heading.level} below level {level}"
                yield Found(file.path, heading.line, f"{message}; use {'#' * (level + 1)}")
            level = heading.level


@rule("RM023", Stage.SHAPE)
def anchors_are_unique(content: Content) -> Iterator[Found]:
    """No two headings of a page have the same anchor.

    The second would be numbered, and a link to it breaks as soon as somebody adds a third.
    """
    for file in readable(content):
        first: dict[str, int] = {}
        for heading in file.document.headings:
            if heading.wanted in first:
                where = f"is that of line {first[heading.wanted]} too"
                message = f"the anchor '#{heading.wanted}' {where}; word '{heading.text}' differently"
                yield Found(file.path, heading.line, message)
            first.setdefault(heading.wanted, heading.line)


@rule("RM024", Stage.SHAPE)
def headings_have_text(content: Content) -> Iterator[Found]:
    """No heading is empty, and none stands over nothing.

    A reader who jumps to it finds that something was meant to be there.
    """
    for file in readable(content):
        for heading in file.document.headings:
            if not heading.text:
                yield Found(file.path, heading.line, "a heading without text; give it words or remove it")
            elif not heading.filled and heading.level > 1:
                yield Found(file.path, heading.line, f"nothing stands under '{heading.text}'; write it or remove it")


@rule("RM025", Stage.SHAPE)
def fences_are_closed(content: Content) -> Iterator[Found]:
    """Every fence and every comment is closed.

    An open one swallows the rest of the page. A fence ends with exactly the marks that opened it.
    """
    for file in readable(content):
        for fence in file.document.fences:
            if not fence.closed:
                yield Found(file.path, fence.line, "the fence opened here is never closed; end it with the same marks")
        for slip in slips(file, "comment"):
            yield Found(file.path, slip.line, "the comment opened here is never closed; end it with '-->'")


@rule("RM026", Stage.SHAPE)
def headings_are_written_plainly(content: Content) -> Iterator[Found]:
    """A heading begins at the start of its line, and a blank stands behind its '#'.

    The site makes a heading of '#2' and none of ' # Title'; previews do the opposite. Where no heading is meant, do not
    begin the line with '#'.
    """
    for file in readable(content):
        for slip in slips(file, "heading"):
            if slip.written.lstrip("#").startswith((" ", "\t")):
                yield Found(
                    file.path, slip.line, f"{quoted(slip.written)} is indented; begin it at the start of the line"
                )
            else:
                message = f"{quoted(slip.written)} becomes a heading; put a blank behind the '#', or words before it"
                yield Found(file.path, slip.line, message)


@rule("RM027", Stage.SHAPE)
def lists_are_spaced(content: Content) -> Iterator[Found]:
    """A list or a table has an empty line before it, and what belongs to a list item is indented by four blanks.

    Previews do without; the site shows a paragraph full of dashes, or puts the text behind the list.
    """
    for file in readable(content):
        for slip in slips(file, "list"):
            message = f"{quoted(slip.written)} is read as part of the paragraph above; put an empty line between"
            yield Found(file.path, slip.line, message)
        for slip in slips(file, "indent"):
            message = f"{quoted(slip.written)} falls out of its list item; indent it by four blanks more than the item"
            yield Found(file.path, slip.line, message)


@rule("RM028", Stage.SHAPE)
def fences_open_as_the_site_reads(content: Content) -> Iterator[Found]:
    """Behind the marks that open a fence stand its language and its options, and nothing else.

    Either title="...", or all in braces: {.python title="..." data-norun="..."}. Otherwise the site shows it as text.
    """
    for file in readable(content):
        for slip in slips(file, "fence"):
            message = f"the site reads no fence in {quoted(slip.written)}"
            yield Found(file.path, slip.line, f"{message}; write the language, a blank, and the options in braces")
