"""A transcript: lines that were typed, each followed by what came back; comments in between are kept.

A line that looks like a comment may also be output (`cat nginx.conf`), so a block's old lines are read beside the new
output: a comment line that the output has too is output.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from .masks import mask_line, squeeze

Masks = Sequence[re.Pattern[str]]


@dataclass
class Block:
    """One entry: the line number and the typed lines as they stand, and the lines below them."""

    line: int
    typed: list[str]
    body: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Form:
    """How one kind of transcript looks: its prompt, its comments, and when a typed line goes on in the next."""

    prompt: re.Pattern[str]
    comments: tuple[str, ...]
    goes_on: re.Pattern[str]


CONSOLE = Form(re.compile(r"\$ "), ("# ",), re.compile(r".*\\$"))
SESSIONS = Form(re.compile(r"[A-C]> "), ("-- ", "# "), re.compile(r".*[^;\s]\s*$"))


def split(text: str, form: Form) -> tuple[list[str], list[Block]]:
    """The lines before the first typed one, and the blocks."""
    opening: list[str] = []
    blocks: list[Block] = []
    lines = enumerate(text.splitlines(), 1)
    for number, line in lines:
        if form.prompt.match(line):
            blocks.append(Block(number, list(typed_lines(line, lines, form))))
        else:
            (blocks[-1].body if blocks else opening).append(line)
    return opening, blocks


def typed_lines(line: str, lines: Iterator[tuple[int, str]], form: Form) -> Iterator[str]:
    """A typed line and those that it goes on over."""
    yield line
    while form.goes_on.match(line):
        following = next(lines, None)
        if following is None:
            return
        line = following[1]
        yield line


def typed_text(block: Block, form: Form) -> str:
    """What was typed, without the prompt."""
    first = form.prompt.sub("", block.typed[0], count=1)
    return "\n".join([first, *block.typed[1:]])


def merge(body: Sequence[str], output: Sequence[str], form: Form, masks: Masks = ()) -> list[str]:
    """The lines below a typed line after a run: the old ones where they say the same, else the new output."""
    if same(body, output, form, masks):
        return list(body)
    printed = {mask_line(line, masks) for line in output}
    end = next((at for at in range(len(body), 0, -1) if not loose(body[at - 1], form)), 0)
    start = next((at for at, line in enumerate(body[:end]) if not loose(line, form)), 0)
    kept = [line for line in body[end:] if not line or mask_line(line, masks) not in printed]
    return [*body[:start], *output, *kept]


def loose(line: str, form: Form) -> bool:
    """Whether a line may stand there without having been printed."""
    return not line.strip() or line.startswith(form.comments)


def same(body: Sequence[str], output: Sequence[str], form: Form, masks: Masks) -> bool:
    """Whether the old lines are the output, but for comments, blank lines at the end and what is masked."""
    old = [mask_line(line, masks) for line in body]
    new = [mask_line(line, masks) for line in output]
    if old != [line.rstrip() for line in body] and new != [line.rstrip() for line in output]:
        old, new = [squeeze(line) for line in old], [squeeze(line) for line in new]
    left = list(reversed(new))
    for line, as_written in zip(old, body, strict=True):
        if left and line == left[-1]:
            left.pop()
        elif not (as_written.startswith(form.comments) or (not left and not line)):
            return False
    return not left
