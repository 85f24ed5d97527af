"""The facts at the head of a page: where the block begins and ends, and whether it has the form it must have."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ValidationError

from roadmap.fields import nested_fields
from roadmap.problems import nearest
from roadmap.yamlfile import Data, Fault, read_yaml

FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)

KINDS = {
    "missing": "missing-field",
    "extra_forbidden": "unknown-field",
    "string_too_short": "empty",
    "too_short": "empty",
    "too_long": "too-many",
    "greater_than_equal": "range",
    "less_than_equal": "range",
    "literal_error": "choice",
    "enum": "choice",
    "string_pattern_mismatch": "pattern",
}
"""What pydantic calls an error -> the kind of fault that a rule picks up."""


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
    return Block({}, Data({}, {}, ()), (fault,), length)


def check_form(data: Data, model: type[BaseModel]) -> list[Fault]:
    """Compare values with a model; a value cut by `#` or given twice is reported by the reader, not here."""
    try:
        model.model_validate(data.values)
    except ValidationError as error:
        return [_fault(data, model, dict(found)) for found in error.errors(include_url=False)]
    return []


def _fault(data: Data, model: type[BaseModel], found: Mapping[str, Any]) -> Fault:
    place = tuple(part for part in found["loc"] if not str(part).startswith("function-"))
    field = ".".join(str(part) for part in place if isinstance(part, str))
    kind = KINDS.get(found["type"], "type")
    detail = str(found["msg"])
    if found["type"].startswith(("date", "value_error")):
        kind = "date" if found["type"].startswith("date") else "form"
        detail = detail.removeprefix("Value error, ")
    if kind == "type" and found["input"] is None:
        kind = "empty"
    if kind == "unknown-field":
        detail = nearest(str(place[-1]), nested_fields(model, place))
    elif kind in {"type", "choice", "range", "date", "pattern"}:
        detail = f"{_sentence(found)}; it says {found['input']!r}"
    return Fault(kind, data.line(*place), field, detail)


def _sentence(found: Mapping[str, Any]) -> str:
    message = str(found["msg"]).removeprefix("Input ").removeprefix("should ")
    return f"it should {message}" if str(found["msg"]).startswith("Input should") else str(found["msg"])
