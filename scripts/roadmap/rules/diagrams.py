"""Rules on Mermaid diagrams."""

import re
from collections.abc import Iterator

from roadmap.content import Content, File
from roadmap.diagrams import syntax_errors
from roadmap.document import Fence
from roadmap.problems import nearest, quoted
from roadmap.rules.registry import Found, Stage, rule
from roadmap.rules.samples import fences

KINDS = (
    "flowchart", "graph", "sequenceDiagram", "classDiagram", "stateDiagram-v2", "erDiagram", "gantt", "pie", "mindmap",
    "timeline", "gitGraph", "journey", "quadrantChart", "block-beta", "packet-beta", "xychart-beta", "sankey-beta",
)  # fmt: skip
OFFSET = re.compile(r" at \d+$")


@rule("RM090", Stage.SHAPE)
def diagrams_parse(content: Content) -> Iterator[Found]:
    """Mermaid can read every diagram.

    A reader would see its source, or nothing.
    """
    diagrams = list(_diagrams(content))
    errors = syntax_errors([fence.text for _, fence in diagrams])
    for (file, fence), error in zip(diagrams, errors, strict=True):
        if error:
            lines = fence.text.rstrip().split("\n")
            number = min(error.line, len(lines))
            written = lines[number - 1].strip()
            hint = nearest(written.split(" ")[0], KINDS) if number == 1 else ""
            message = f"Mermaid cannot read {quoted(written)}: {OFFSET.sub('', error.message)}"
            yield Found(file.path, fence.line + number, message + hint)


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
