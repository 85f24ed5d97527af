"""Rules on Mermaid diagrams."""

import re
from collections.abc import Iterator

from roadmap.content import Content
from roadmap.diagrams import syntax_error
from roadmap.rules.registry import Found, Stage, rule
from roadmap.rules.samples import fences


@rule("RM090", Stage.SHAPE)
def diagrams_parse(content: Content) -> Iterator[Found]:
    """Mermaid can read every diagram.

    A reader would see its source, or nothing.
    """
    for file, fence in fences(content):
        if fence.language == "mermaid" and (error := syntax_error(fence.text)):
            yield Found(file.path, fence.line + error.line, f"Mermaid cannot read this diagram: {error.message}")


@rule("RM091", Stage.SHAPE)
def diagrams_have_a_description(content: Content) -> Iterator[Found]:
    """A diagram says in words what it shows.

    Put 'accTitle: ...' and 'accDescr: ...' after its first line: they are read aloud to who cannot see it.
    """
    for file, fence in fences(content):
        if fence.language == "mermaid":
            for field in ("accTitle", "accDescr"):
                if not re.search(rf"^\s*{field}\s*[:{{]\s*\S", fence.text, re.MULTILINE):
                    yield Found(file.path, fence.line, f"the diagram has no '{field}: ...'; say what it shows")
