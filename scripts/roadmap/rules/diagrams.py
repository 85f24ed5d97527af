"""Rules on Mermaid diagrams."""

import re
from collections.abc import Iterator

from roadmap.content import Content, File
from roadmap.diagrams import syntax_error
from roadmap.markdown import Fence
from roadmap.rules.registry import Found, Stage, rule
from roadmap.rules.samples import fences


@rule("RM090", Stage.SHAPE)
def diagrams_parse(content: Content) -> Iterator[Found]:
    """Mermaid can read every diagram.

    A reader would see its source, or nothing.
    """
    for file, fence in _diagrams(content):
        if error := syntax_error(fence.text):
            line = fence.line + min(error.line, max(1, fence.text.count("\n")))
            yield Found(file.path, line, f"Mermaid cannot read this diagram: {error.message}")


@rule("RM091", Stage.SHAPE)
def diagrams_have_a_description(content: Content) -> Iterator[Found]:
    """A diagram says in words what it shows.

    Put 'accTitle: ...' and 'accDescr: ...' after its first line: they are read aloud to who cannot see it.
    """
    for file, fence in _diagrams(content):
        for name in ("accTitle", "accDescr"):
            if not re.search(rf"^[ \t]*{name}[ \t]*(?::[ \t]*\S|\{{\s*[^\s}}])", fence.text, re.MULTILINE):
                yield Found(file.path, fence.line, f"the diagram has no '{name}: ...'; say what it shows")


def _diagrams(content: Content) -> Iterator[tuple[File, Fence]]:
    return ((file, fence) for file, fence in fences(content) if fence.language == "mermaid" and not fence.includes)
