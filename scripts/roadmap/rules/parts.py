"""Rules on the parts of a topic page."""

import re
from collections.abc import Iterator
from itertools import pairwise

from roadmap.content import Content, File
from roadmap.document import Heading
from roadmap.problems import quoted
from roadmap.rules.headings import readable, slips
from roadmap.rules.registry import Found, Stage, rule

LAST = ("Exercise", "Check yourself", "Go deeper")
BEFORE = 3
"""How many level-two headings come first at least: the idea, when it goes wrong, when (not) to use it."""
QUESTIONS = (3, 5)
LINKS = (2, 5)
CODE = re.compile(r"`[^`]*`")
UNFINISHED = ("TODO", "FIXME", "TBD", "XXX", "Coming soon", "coming soon", "Lorem ipsum", "lorem ipsum")
UNFINISHED_WORD = re.compile(rf"\b(?:{'|'.join(UNFINISHED)})\b")


def topic_files(content: Content) -> Iterator[File]:
    """Yield the topic pages whose structure can be told."""
    return (file for file in content.files.values() if file.kind == "topic" and file.text and file.block.length)


def _part(file: File, name: str) -> tuple[Heading, int] | None:
    """Return the heading of a part and the line where the next one begins."""
    twos = [heading for heading in file.document.headings if heading.level <= 2]
    for index, heading in enumerate(twos):
        if heading.level == 2 and heading.text == name:
            end = twos[index + 1].line if index + 1 < len(twos) else len((file.text or "").split("\n")) + 1
            return heading, end
    return None


@rule("RM030", Stage.SHAPE)
def parts_are_all_there(content: Content) -> Iterator[Found]:
    """A topic has all its parts.

    Opening, the idea, when it goes wrong, when to use it, 'Exercise', 'Check yourself', 'Go deeper': see the topic
    standard. A reader relies on finding them on every page.
    """
    for file in topic_files(content):
        names = [heading.text for heading in file.document.headings if heading.level == 2]
        end = len((file.text or "").rstrip("\n").split("\n"))
        for name in LAST:
            if name not in names:
                yield Found(file.path, end, f"the part '## {name}' is missing")
        first = min((names.index(name) for name in LAST if name in names), default=len(names))
        if first < BEFORE:
            message = f"only {first} level-two heading(s) before the exercise; a topic explains the idea,"
            yield Found(file.path, end, f"{message} what goes wrong, and when (not) to use it: at least {BEFORE}")


@rule("RM031", Stage.SHAPE)
def parts_are_in_order(content: Content) -> Iterator[Found]:
    """The last parts of a topic are Exercise, Check yourself, Go deeper, in this order.

    Every page ends alike, so that a reader knows how much is left.
    """
    for file in topic_files(content):
        twos = [heading for heading in file.document.headings if heading.level == 2]
        present = [name for name in LAST if name in {heading.text for heading in twos}]
        for heading, name in zip(twos[len(twos) - len(present) :], present, strict=True):
            if heading.text != name:
                wanted = ", ".join(f"'## {each}'" for each in LAST)
                message = f"'{heading.text}' stands where '{name}' should; a topic ends with {wanted}"
                yield Found(file.path, heading.line, message)
                break


@rule("RM032", Stage.SHAPE)
def opening_is_there(content: Content) -> Iterator[Found]:
    """A topic opens with a situation, before the first part.

    It says why anybody should read on.
    """
    for file in topic_files(content):
        headings = file.document.headings
        for title, following in pairwise(headings[:2]):
            if not any(title.line < line < following.line for _, line in file.document.prose):
                message = "no opening: two to four sentences belong between the title and the first heading"
                yield Found(file.path, title.line, message)


@rule("RM033", Stage.SHAPE)
def exercise_has_a_solution(content: Content) -> Iterator[Found]:
    """An exercise has a folded solution.

    Without one a learner never knows whether the own answer is right.
    """
    for file in topic_files(content):
        part = _part(file, "Exercise")
        if part and not any(fold.is_closed and part[0].line < fold.line < part[1] for fold in file.document.folds):
            message = "the exercise has no folded solution; add '??? success \"One good answer\"' and indent it"
            yield Found(file.path, part[0].line, message)


@rule("RM034", Stage.SHAPE)
def questions_are_three_to_five(content: Content) -> Iterator[Found]:
    """Check yourself has three to five questions.

    Fewer do not tell what is known; more are not answered.
    """
    for file in topic_files(content):
        if part := _part(file, "Check yourself"):
            folds = [fold for fold in file.document.folds if part[0].line < fold.line < part[1]]
            count = sum(fold.kind == "question" and fold.is_closed for fold in folds)
            if not QUESTIONS[0] <= count <= QUESTIONS[1]:
                message = f"{count} question(s) here; there should be {QUESTIONS[0]} to {QUESTIONS[1]}"
                yield Found(file.path, part[0].line, f"{message}, each as '??? question \"...\"' with its answer")


@rule("RM035", Stage.SHAPE)
def folds_have_text(content: Content) -> Iterator[Found]:
    """Every question and every folded block has a title and a text.

    An answer that opens on nothing is worse than none. The text must be indented by four spaces.
    """
    for file in readable(content):
        for fold in file.document.folds:
            if not fold.filled:
                message = f"nothing stands inside {quoted(fold.title or fold.kind)}; indent its text by four blanks"
                yield Found(file.path, fold.line, message)
            elif fold.kind == "question" and not fold.title.strip():
                yield Found(file.path, fold.line, "a question without words; write it in quotes behind '??? question'")


@rule("RM036", Stage.SHAPE)
def sources_are_linked(content: Content) -> Iterator[Found]:
    """Go deeper has two to five links.

    Primary sources first: they are how a doubtful reader checks what the page says.
    """
    for file in topic_files(content):
        if part := _part(file, "Go deeper"):
            count = sum(part[0].line < link.line < part[1] for link in file.document.links if not link.is_image)
            if not LINKS[0] <= count <= LINKS[1]:
                message = f"{count} link(s) here; there should be {LINKS[0]} to {LINKS[1]}, primary sources first"
                yield Found(file.path, part[0].line, message)


@rule("RM037", Stage.SHAPE)
def a_sample_is_shown(content: Content) -> Iterator[Found]:
    """A topic shows something that ran, or says why it could not.

    One fence at least includes a file under samples/, or carries data-norun="the reason".
    """
    for file in topic_files(content):
        if not any(fence.includes or fence.not_run for fence in file.document.fences):
            message = "no fence on this page includes a sample; show one that runs, or say why with data-norun"
            yield Found(file.path, file.block.length + 1, message)


@rule("RM038", Stage.SHAPE)
def unfinished_words_are_gone(content: Content) -> Iterator[Found]:
    """No page says of itself that it is unfinished.

    A reader who meets it stops trusting the rest. What is code stands in backticks.
    """
    for file in readable(content):
        if not any(
            word in (file.text or "") for word in UNFINISHED
        ):  # hardly ever, and this is the fastest way to tell
            continue
        headings = [(heading.text, heading.line) for heading in file.document.headings]
        for text, line in [*file.document.prose, *headings]:
            for found in UNFINISHED_WORD.finditer(CODE.sub(lambda code: "\n" * code[0].count("\n"), text)):
                here = line + found.string.count("\n", 0, found.start())
                yield Found(file.path, here, f"'{found[0]}': write what is missing, or leave it out")


@rule("RM039", Stage.SHAPE)
def blocks_open_as_the_site_reads(content: Content) -> Iterator[Found]:
    """A block opens with its mark, its kind and its title in double quotes: ??? question "Why?".

    A tab opens with === and its title. Anything else the site shows as text, with all that was to be folded.
    """
    for file in readable(content):
        for slip in slips(file, "fold"):
            message = f"the site reads no block in {quoted(slip.written)}"
            yield Found(
                file.path, slip.line, f"{message}; begin the line with the mark, and put the title in double quotes"
            )
