"""The header of a sample: what it needs, what runs first, what may differ."""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

COMMENT = re.compile(r"\s*(?:#|--|//) ?(.*)$")
MARKER = re.compile(r"\s*(?:#|--|//)\s*--8<--")
KEY = re.compile(r"([A-Za-z][A-Za-z_-]*):(?:\s+(.*))?$")
BEFORE_HEADER = re.compile(r"#!|<\?php\b")
DOCSTRING = re.compile(r'("""|\'\'\')(?:(?!\1).)*(\1)?', re.DOTALL)

REPEATABLE = ("needs", "setup", "serve", "mask", "maven")
SINGLE = ("expect_exit", "run-by")
# Servers that run with a file of the sample as their configuration: `nginx: shop.conf`.
CONFIGURED = ("nginx", "pgbouncer")
KEYS = (*REPEATABLE, *SINGLE, *CONFIGURED)
MAGIC = ("frozen_string_literal",)  # Ruby's own, which must stand among the first comments


@dataclass(frozen=True)
class Serve:
    """A program that stands beside the sample, and the ports that say it is ready."""

    words: tuple[str, ...]
    ports: tuple[int, ...]
    protocol: str = "tcp"


@dataclass(frozen=True)
class Header:
    """What the comment lines at the top of a sample say."""

    needs: tuple[str, ...] = ()
    setup: tuple[str, ...] = ()
    serve: tuple[Serve, ...] = ()
    masks: tuple[re.Pattern[str], ...] = ()
    maven: tuple[str, ...] = ()
    expect_exit: int = 0
    run_by: str | None = None
    configurations: dict[str, str] = field(default_factory=dict)


Said = list[tuple[int, str, str]]  # line number, key, value
Complaints = list[tuple[int, str]]  # line number, message


def parse(text: str) -> tuple[Header, Complaints]:
    """Read the header at the top of a sample's text, and what is wrong with it."""
    complaints: Complaints = []
    said: Said = []
    for number, line in header_lines(text):
        if found := KEY.match(line):
            said.append((number, found[1], (found[2] or "").strip()))
    checked = [entry for entry in said if known(entry, said, complaints)]
    return build(checked, complaints), complaints


def header_lines(text: str) -> Iterator[tuple[int, str]]:
    """The comment lines at the top; a shebang, `<?php` or a docstring may stand before them."""
    lines = text.splitlines()
    first = docstring_height(text)
    while first < len(lines) and (BEFORE_HEADER.match(lines[first]) or (first and not lines[first].strip())):
        first += 1
    for number, line in enumerate(lines[first:], first + 1):
        comment = COMMENT.match(line)
        if not comment or MARKER.match(line):
            return
        yield number, comment[1].strip()


def docstring_height(text: str) -> int:
    """The number of lines that a docstring at the very top takes, 0 without one."""
    found = DOCSTRING.match(text)
    return found[0].count("\n") + 1 if found else 0


def known(entry: tuple[int, str, str], said: Said, complaints: Complaints) -> bool:
    """Whether the key exists, has a value and stands once where it may stand once; if not, complain."""
    number, key, value = entry
    if key in MAGIC:
        return False
    if key not in KEYS:
        near = difflib.get_close_matches(key.lower().replace("_", "-"), KEYS, n=1)
        hint = f"; did you mean `{near[0]}`?" if near else f"; the keys are {', '.join(KEYS)}"
        complaints.append((number, f"unknown header key `{key}`{hint}"))
    elif not value:
        complaints.append((number, f"`{key}:` has no value"))
    elif key not in REPEATABLE and any(other[1] == key and other[0] < number for other in said):
        complaints.append((number, f"`{key}:` stands twice"))
    else:
        return True
    return False


def build(said: Said, complaints: Complaints) -> Header:
    """Turn checked keys into a header."""
    words = {key: [word for _, name, value in said if name == key for word in value.split()] for key in KEYS}
    values = {key: [(number, value) for number, name, value in said if name == key] for key in KEYS}
    return Header(
        needs=tuple(words["needs"]),
        setup=tuple(words["setup"]),
        serve=tuple(filter(None, (serve(*entry, complaints) for entry in values["serve"]))),
        masks=tuple(filter(None, (pattern(*entry, complaints) for entry in values["mask"]))),
        maven=tuple(words["maven"]),
        expect_exit=next((status(*entry, complaints) for entry in values["expect_exit"]), 0),
        run_by=next((value for _, value in values["run-by"]), None),
        configurations={key: value for key in CONFIGURED for _, value in values[key]},
    )


def serve(number: int, value: str, complaints: Complaints) -> Serve | None:
    """`shared/bookshop.py 8000`: a file or a command, then its port (`8000,8001`, `4433/udp`)."""
    found = re.fullmatch(r"(\S.*?)\s+(\d+(?:,\d+)*)(?:/(tcp|udp))?", value)
    if not found:
        complaints.append((number, f"`serve: {value}` does not end with a port, as in `serve: app.py 8000`"))
        return None
    return Serve(tuple(found[1].split()), tuple(map(int, found[2].split(","))), found[3] or "tcp")


def pattern(number: int, value: str, complaints: Complaints) -> re.Pattern[str] | None:
    """A mask as a regular expression."""
    try:
        mask = re.compile(value)
    except re.error as error:
        complaints.append((number, f"`mask: {value}` is not a regular expression: {error}"))
        return None
    if mask.search(""):
        complaints.append((number, f"`mask: {value}` matches the empty text, so it would hide anything"))
        return None
    return mask


def status(number: int, value: str, complaints: Complaints) -> int:
    """An exit status."""
    if not re.fullmatch(r"\d{1,3}", value):
        complaints.append((number, f"`expect_exit: {value}` is not an exit status"))
        return 0
    return int(value)
