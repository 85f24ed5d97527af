"""A small project that is in order, and changes to it: what the cases of the rules are made of."""

import base64
import re
import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import yaml

BASE = Path(__file__).parent / "cases" / "base"

DAY = re.compile(r"\{(?:today|(\d+) (days|months) (ago|ahead))\}")
"""A day that moves with the calendar, so that a case holds in any year: `{today}`, `{19 months ago}`."""


def make_project(folder: Path, changes: dict[str, Any] | None = None) -> Path:
    """Copy the project that is in order into `folder`, apply the changes of a case, and return the folder.

    changes may hold: `topics` (id -> front matter of a topic that is in order otherwise), `files` (path -> text, or
    null to delete), `bytes` (path -> base64), `replace` (path -> list of [old, new], each of which must occur).
    """
    shutil.copytree(BASE, folder, dirs_exist_ok=True, copy_function=_copy)
    changes = changes or {}
    for identifier, fields in changes.get("topics", {}).items():
        _add_topic(folder, identifier, fields)
    for path, text in changes.get("files", {}).items():
        _write(folder / path, None if text is None else text.encode())
    for path, encoded in changes.get("bytes", {}).items():
        _write(folder / path, base64.b64decode(encoded))
    for path, pairs in changes.get("replace", {}).items():
        text = (folder / path).read_text("utf-8")
        for old, new in pairs:
            assert old in text, f"{path} does not hold {old!r}"
            text = text.replace(old, new, 1)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


def with_days(text: str) -> str:
    """Return text with the days that it names as dates."""
    return DAY.sub(lambda found: _day(*found.groups()).isoformat(), text)


def _day(number: str | None, unit: str | None, direction: str | None) -> date:
    today = datetime.now(UTC).date()
    distance = int(number or 0) * (-1 if direction == "ago" else 1)
    if unit == "days":
        return today + timedelta(days=distance)
    months = today.year * 12 + today.month - 1 + distance
    return today.replace(year=months // 12, month=months % 12 + 1, day=min(today.day, 28) if distance else today.day)


def _add_topic(folder: Path, identifier: str, fields: dict[str, Any]) -> None:
    """Write a topic like the first one of the base, and record its id."""
    _, front, body = (folder / "docs/web/client-server.md").read_text("utf-8").split("---\n", 2)
    values = {**yaml.safe_load(front), "title": identifier, **fields}
    text = f"---\n{yaml.safe_dump(values, sort_keys=False)}---\n{body}"
    _write(folder / f"docs/{identifier}.md", text.replace("# Client and server", f"# {identifier}").encode())
    with (folder / "docs/about/published-ids.txt").open("a", encoding="utf-8") as published:
        published.write(f"{identifier}\n")


def _copy(source: str, target: str) -> None:
    Path(target).write_text(with_days(Path(source).read_text("utf-8")), encoding="utf-8")


def _write(file: Path, data: bytes | None) -> None:
    if data is None:
        file.unlink()
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
