"""Read YAML with the line of every value, and never hide what is wrong with it.

A fault is what a rule turns into a problem. It has a kind (the rules pick the kinds they know), a line counted in the
file, the field it concerns, and a detail to quote.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml

Place = tuple[str | int, ...]
"""Where a value stands in the data: `("prerequisites", 0, "because")`."""

DEEPEST = 20  # our files need 6; beyond that somebody is playing

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C one reads some 15 times as fast


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a YAML block."""

    kind: str
    line: int
    field: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Data:
    """The values of a YAML text, the line of each, and what was wrong."""

    values: Any
    lines: Mapping[Place, int]
    faults: tuple[Fault, ...]

    def line(self, *place: str | int) -> int:
        """Return the line of the value at `place`, or of the nearest thing around it that has one."""
        while place not in self.lines and place:
            place = place[:-1]
        return self.lines.get(place, 1)


def read_yaml(text: str, offset: int = 0) -> Data:
    """Read one YAML document; `offset` is how many lines of the file stand before the text."""
    loader = LOADER(text) if _is_readable(text) else None
    if loader is None:
        return Data({}, {}, (Fault("not-yaml", 1 + offset, detail="it holds a control character"),))
    try:
        node = loader.get_single_node()
    except yaml.YAMLError as error:
        return Data({}, {}, (_syntax_fault(error, offset),))
    finally:
        loader.dispose()
    reader = _Reader(text.split("\n"), offset)
    values = reader.construct(node, ()) if node is not None else {}
    return Data(values, reader.lines, tuple(reader.faults))


def _is_readable(text: str) -> bool:
    return yaml.reader.Reader.NON_PRINTABLE.search(text) is None


def _syntax_fault(error: yaml.YAMLError, offset: int) -> Fault:
    mark = getattr(error, "problem_mark", None)
    detail = getattr(error, "problem", None) or str(error).split("\n", maxsplit=1)[0]
    return Fault("not-yaml", (mark.line if mark else 0) + 1 + offset, detail=str(detail))


class _Reader:
    """Turns YAML nodes into plain values, remembering lines and collecting faults on the way."""

    def __init__(self, lines: list[str], offset: int) -> None:
        self.source = lines
        self.offset = offset
        self.lines: dict[Place, int] = {}
        self.faults: list[Fault] = []

    def construct(self, node: yaml.Node, place: Place) -> Any:
        self.lines.setdefault(place, self._line(node))
        if len(place) > DEEPEST:
            self.faults.append(Fault("not-yaml", self._line(node), detail="it is nested too deeply"))
            return None
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, place)
        if isinstance(node, yaml.SequenceNode):
            return [self.construct(item, (*place, index)) for index, item in enumerate(node.value)]
        return self._scalar(node, place)

    def _line(self, node: yaml.Node) -> int:
        return int(node.start_mark.line) + 1 + self.offset

    def _mapping(self, node: yaml.MappingNode, place: Place) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = key_node.value if isinstance(key_node, yaml.ScalarNode) else "(a key that is not text)"
            if key in values:
                self.faults.append(Fault("duplicate", self._line(key_node), key))
                continue
            self.lines[(*place, key)] = self._line(key_node)
            values[key] = self.construct(value_node, (*place, key))
        return values

    def _scalar(self, node: Any, place: Place) -> Any:
        text = str(node.value)
        field = str(next((part for part in reversed(place) if isinstance(part, str)), ""))
        if node.style is None and self._is_cut(node):
            self.faults.append(Fault("cut", self._line(node), field, text))
        match node.tag.removeprefix("tag:yaml.org,2002:"):
            case "null":
                return None
            case "bool":
                return text.lower() in {"yes", "true", "on"}
            case "int" | "float":
                return _number(text)
            case _:  # dates too stay text, so that an impossible one can be quoted
                return text

    def _is_cut(self, node: Any) -> bool:
        """Tell whether a ` #` ends a plain value: YAML takes the rest of the line for a comment."""
        end = node.end_mark
        if end.line >= len(self.source):
            return False
        rest = self.source[end.line][end.column :]
        return rest.startswith((" ", "\t")) and rest.lstrip().startswith("#") and bool(node.value)


def _number(text: str) -> int | float | str:
    for form in (int, float):
        try:
            return form(text)
        except ValueError:
            continue
    return text  # 0x1f, 1:30 and the like: no field of ours wants them
