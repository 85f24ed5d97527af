"""Read YAML with the line of every value, and never hide what is wrong with it.

Values are built from the parser's events, one at a time: so neither depth nor aliases can make a small file large.
"""

import re
from typing import Any

import yaml

from roadmap.problems import quoted
from roadmap.yamldata import Data, Fault, Place, broken
from roadmap.yamlsyntax import syntax_fault

DEEPEST = 20  # our files need 6; beyond that somebody is playing

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C one reads some 15 times as fast

TAG = "tag:yaml.org,2002:"
TAGS = {f"{TAG}{name}" for name in ("str", "null", "bool", "int", "float", "timestamp", "seq", "map", "merge", "value")}

UNREADABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What YAML does not allow in a text."""

BREAKS = dict.fromkeys(map(ord, "\r\x85\u2028\u2029"), " ")
"""What YAML takes for the end of a line, and no editor does: lines would be counted differently."""


class _Stop(Exception):
    """The rest cannot be read."""

    def __init__(self, line: int, detail: str) -> None:
        super().__init__(detail)
        self.fault = Fault("not-yaml", line, detail)


def read_yaml(text: str, offset: int = 0) -> Data:
    """Read one YAML document; `offset` is how many lines of the file stand before the text."""
    odd = UNREADABLE.search(text)
    if odd:
        line = text.count("\n", 0, odd.start()) + 1 + offset
        return broken(Fault("not-yaml", line, f"it holds the control character U+{ord(odd[0]):04X}; remove it"))
    text = text.replace("\r\n", "\n").translate(BREAKS)
    loader = LOADER(text)
    reader = _Reader(loader, text.split("\n"), offset)
    try:
        values = reader.document()
    except _Stop as stop:
        values = {}
        reader.faults.append(stop.fault)
    except yaml.YAMLError as error:
        values = {}
        reader.faults.append(syntax_fault(error, reader.source, offset))
    finally:
        loader.dispose()
    return Data(values, reader.lines, tuple(reader.faults), reader.written, frozenset(reader.cut))


class _Reader:
    """Turns events into plain values, remembering lines and collecting faults on the way."""

    def __init__(self, loader: Any, source: list[str], offset: int) -> None:
        self.loader = loader
        self.source = source
        self.offset = offset
        self.lines: dict[Place, int] = {}
        self.faults: list[Fault] = []
        self.written: dict[Place, str] = {}
        self.cut: set[Place] = set()

    def document(self) -> Any:
        """Return the one document of the text; an empty text is an empty mapping."""
        self.loader.get_event()  # the stream's start
        if isinstance(self.loader.get_event(), yaml.StreamEndEvent):
            return {}
        values = self._value(self.loader.get_event(), ())
        self.loader.get_event()  # the document's end
        following = self.loader.get_event()
        if not isinstance(following, yaml.StreamEndEvent):
            raise _Stop(self._line(following), "a second document begins here; a block is one list of fields")
        return values

    def _line(self, event: Any) -> int:
        return int(event.start_mark.line) + 1 + self.offset

    def _value(self, event: Any, place: Place) -> Any:
        line = self._line(event)
        if isinstance(event, yaml.AliasEvent):
            raise _Stop(line, f"'*{event.anchor}' is an alias; write the value out, or put quotes around it")
        if event.anchor:
            raise _Stop(line, f"'&{event.anchor}' is an anchor; a value that begins with '&' needs quotes")
        if len(place) > DEEPEST:
            raise _Stop(line, "it is nested too deeply")
        self.lines.setdefault(place, line)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, place)
        self._check_tag(event.tag, line)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(place)
        return self._sequence(place)

    def _check_tag(self, tag: str | None, line: int) -> None:
        if tag and tag not in TAGS:
            raise _Stop(line, f"'{tag.replace(TAG, '!!')}' is a tag; a value that begins with '!' needs quotes")

    def _sequence(self, place: Place) -> list[Any]:
        values: list[Any] = []
        while not isinstance(event := self.loader.get_event(), yaml.SequenceEndEvent):
            values.append(self._value(event, (*place, len(values))))
        return values

    def _mapping(self, place: Place) -> dict[str, Any]:
        values: dict[str, Any] = {}
        while not isinstance(event := self.loader.get_event(), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                detail = "a field begins with its name; a value that begins with a bracket needs quotes"
                raise _Stop(self._line(event), detail)
            key, line = event.value, self._line(event)
            if key in values:
                also = f"on line {self.lines[(*place, key)]} too"
                self.faults.append(
                    Fault("duplicate", line, f"field '{key}' is given twice, {also}; keep one of the two")
                )
                self._value(self.loader.get_event(), (*place, key, "again"))
                continue
            self.lines[(*place, key)] = line
            values[key] = self._value(self.loader.get_event(), (*place, key))
        return values

    def _scalar(self, event: Any, place: Place) -> Any:
        text = str(event.value)
        self._check_tag(event.tag, self._line(event))
        tag = event.tag or self.loader.resolve(yaml.ScalarNode, text, event.implicit)
        if not event.style and self._is_cut(event):
            self._report_cut(event, place, text)
        match tag.removeprefix(TAG):
            case "null":
                value: Any = None
            case "bool":
                value = text.lower() in {"yes", "true", "on"}
            case "int" | "float":
                value = _number(text)
            case _:  # dates too stay text, so that an impossible one can be quoted
                return text
        self.written[place] = text
        return value

    def _is_cut(self, event: Any) -> bool:
        """Tell whether a ` #` ends a plain value: YAML takes the rest of the line for a comment."""
        end = event.end_mark
        if end.line >= len(self.source):
            return False
        rest: str = self.source[end.line][end.column :]
        return rest.startswith((" ", "\t")) and rest.lstrip().startswith("#")

    def _report_cut(self, event: Any, place: Place, text: str) -> None:
        name = next((part for part in reversed(place) if isinstance(part, str)), "")
        left = f"reads {quoted(text)}" if text else "is empty"
        mend = "put the value in quotes, or the comment on a line of its own"
        detail = f"field '{name}' ends at the '#' and {left}; {mend}"
        self.faults.append(Fault("cut", int(event.end_mark.line) + 1 + self.offset, detail))
        self.cut.add(place)


def _number(text: str) -> int | float | str:
    for form in (int, float):
        try:
            return form(text)
        except ValueError:
            continue
    return text  # 0x1f, 1:30 and the like: no field of ours wants them
