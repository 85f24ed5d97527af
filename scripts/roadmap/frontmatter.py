"""The facts at the head of a page: where the block begins and ends, and whether it has the form it must have."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ValidationError

from roadmap.fields import FORMS, nested_fields
from roadmap.problems import nearest, quoted
from roadmap.yamldata import Data, Fault, Place, broken
from roadmap.yamlfile import read_yaml

FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Block:
    """Front matter: its values (complete and of the right type only when there is no fault)."""

    values: Mapping[str, Any]
    data: Data
    faults: tuple[Fault, ...]
    length: int
    """How many lines the block takes, both fences included; 0 where there is none."""


def read_block(text: str, model: type[BaseModel]) -> Block:
    """Read the front matter of a page, checked against `model`."""
    opening = FENCE.match(text)
    if opening is None:
        return _failed(Fault("no-block", 1), 0)
    closing = FENCE.search(text, opening.end() + 1)
    if closing is None:
        return _failed(Fault("unclosed", 1), 0)
    length = text.count("\n", 0, closing.start()) + 1
    data = read_yaml(text[opening.end() + 1 : closing.start()], offset=1)
    if any(fault.kind == "not-yaml" for fault in data.faults):
        return Block({}, data, data.faults, length)
    if not isinstance(data.values, dict):
        return _failed(Fault("not-fields", 2), length)
    return Block(data.values, data, (*data.faults, *check_form(data, model)), length)


def _failed(fault: Fault, length: int) -> Block:
    return Block({}, broken(fault), (fault,), length)


def check_form(data: Data, model: type[BaseModel]) -> list[Fault]:
    """Compare values with a model; a value cut by `#` or given twice is reported by the reader, not here."""
    try:
        model.model_validate(data.values)
    except ValidationError as error:
        errors = error.errors(include_url=False)
        return [_fault(data, model, dict(found)) for found in errors if found["loc"] not in data.cut]
    return []


def _fault(data: Data, model: type[BaseModel], found: Mapping[str, Any]) -> Fault:
    place: Place = found["loc"]
    line = data.line(*place)
    name = str(next((part for part in reversed(place) if isinstance(part, str)), ""))
    if found["type"] == "extra_forbidden":
        hint = nearest(name, nested_fields(model, place))
        return Fault("unknown-field", line, f"unknown field {quoted(name)}{hint or '; remove it'}")
    if found["type"] == "missing":
        whose = " to this entry" if len(place) > 1 else ""
        return Fault("missing-field", line, f"field '{name}' is missing; add a line '{name}: ...'{whose}")
    kind, saying = SAYINGS[_error_of(found)]
    words = _words(data.written.get(place, found["input"]), found.get("ctx") or {})
    return Fault(kind, line, f"field '{name}' {saying.format_map(words)}")


def _error_of(found: Mapping[str, Any]) -> str:
    """Return what pydantic calls an error, a little finer where a contributor needs other words."""
    error, given = str(found["type"]), found["input"]
    if given is None:
        return "too_short"
    if error.startswith("date"):
        return "date"
    if error == "string_type" and isinstance(given, Mapping | list):
        return "fields_for_text" if isinstance(given, Mapping) else "list_for_text"
    return error if error in SAYINGS else "other"


def _words(written: object, limits: Mapping[str, Any]) -> dict[str, object]:
    """Return what the sayings may hold: what was written, its limits, and the nearest that would be right."""
    words: dict[str, object] = {"written": _shown(written), "size": len(str(written).strip()), **limits}
    if "actual_length" in limits and isinstance(written, list):
        words["size"] = limits["actual_length"]
    if "expected" in limits:
        words["hint"] = nearest(str(written), re.findall(r"'([^']+)'", limits["expected"]))
    if "pattern" in limits:
        words["form"], mend = FORMS[limits["pattern"]]
        proper = mend(str(written))
        words["hint"] = f"; did you mean '{proper}'?" if re.search(limits["pattern"], proper) else ""
    return words


def _shown(written: object) -> str:
    if isinstance(written, Mapping):
        return quoted(", ".join(f"{key}: ..." for key in written))
    return quoted(", ".join(map(str, written)) if isinstance(written, list) else written)


SAYINGS = {
    "too_short": ("empty", "is empty; give it a value or leave it out"),
    "string_too_short": ("empty", "is empty; give it a value or leave it out"),
    "string_type": ("type", "should be text, and YAML reads {written} as something else; put it in quotes"),
    "fields_for_text": ("type", "should be text, and YAML reads {written} as a field; put it in quotes"),
    "list_for_text": ("type", "should be text and is a list, {written}; write it on one line, without '- '"),
    "int_type": ("type", "should be a whole number, without quotes or unit; it says {written}"),
    "int_from_float": ("type", "should be a whole number, without quotes or unit; it says {written}"),
    "list_type": ("type", "should be a list, each entry on a line of its own after '- '; it says {written}"),
    "model_type": ("type", "has an entry that is no group of 'field: value' lines; it says {written}"),
    "value_error": ("type", "{error}"),
    "other": ("type", "is not what it should be; it says {written}"),
    "literal_error": ("choice", "should be {expected}; it says {written}{hint}"),
    "greater_than_equal": ("range", "should be at least {ge}; it says {written}"),
    "less_than_equal": ("range", "should be at most {le}; it says {written}"),
    "string_too_long": ("range", "should have at most {max_length} characters; it has {size}"),
    "too_long": ("range", "should have at most {max_length} entries; it has {size}"),
    "string_pattern_mismatch": ("form", "should be {form}; it says {written}{hint}"),
    "date": ("date", "should be a day of the calendar, written as 2026-11-21; it says {written}"),
}
"""What pydantic calls an error -> the kind of fault that a rule picks up, and what is said about the field."""
