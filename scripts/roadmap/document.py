"""What a page is made of, as plain data: headings, fences, links, folded blocks, each with its line."""

import re
from dataclasses import dataclass, field

NORUN = re.compile(r"data-norun=(?:\"([^\"]*)\"|'([^']*)')")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `filled` tells whether anything stands under it before the next one of its level or above."""

    level: int
    text: str
    anchor: str
    line: int
    filled: bool
    wanted: str
    """The anchor it would have if no other heading of the page had it."""


@dataclass(frozen=True, slots=True)
class Include:
    """A line that brings in a file under samples/, or a named part of it."""

    path: str
    part: str | None
    line: int


@dataclass(frozen=True, slots=True)
class Fence:
    """A fenced block of code."""

    language: str
    info: str
    text: str
    line: int
    closed: bool
    includes: tuple[Include, ...]

    @property
    def not_run(self) -> str | None:
        """Return the reason given for not running the code; None where none is given."""
        found = NORUN.search(self.info)
        return (found[1] or found[2] or "") if found else None


@dataclass(frozen=True, slots=True)
class Link:
    """A link or an image: where it points, and the text one reads (the alternative text of an image)."""

    target: str
    text: str
    line: int
    is_image: bool


@dataclass(frozen=True, slots=True)
class Fold:
    """A block that opens with `???`, `!!!` or a tab: its kind (`question`, `success`, ...) and its title."""

    kind: str
    title: str
    line: int
    filled: bool
    is_closed: bool
    """Whether a reader must open it to see what it holds."""


@dataclass(frozen=True, slots=True)
class Slip:
    """Something that a preview may show as meant, and the site does not; `kind` is what the rules pick by."""

    kind: str
    written: str
    line: int


@dataclass(slots=True)
class Document:
    """The structure of one page, in the order of the text. Lines count from the top of the file."""

    headings: list[Heading] = field(default_factory=list)
    fences: list[Fence] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    folds: list[Fold] = field(default_factory=list)
    undefined: list[tuple[str, int]] = field(default_factory=list)
    defined: set[str] = field(default_factory=set)
    """Labels that links by reference may use, in lower case."""
    includes: list[Include] = field(default_factory=list)
    """Every line that includes something, in a fence or not."""
    slips: list[Slip] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    """Ids that are given by hand to something that is no heading."""
    prose: list[tuple[str, int]] = field(default_factory=list)
    """Paragraphs outside tables and code, as written, each with its line."""

    @property
    def anchors(self) -> set[str]:
        """Return the ids that a link may point to."""
        return {heading.anchor for heading in self.headings} | self.ids
