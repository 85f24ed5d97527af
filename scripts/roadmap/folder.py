"""Read the files of a project's folder as text, and note what in them cannot be read or seen."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from roadmap.samplefiles import is_code

INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069\ufeff\ufffd-\uffff]")
"""Characters that nobody sees: controls, separators that are no line ends, marks of direction, lost characters."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Why a file has no text, and the line from which on."""

    line: int
    why: str


@dataclass
class Folder:
    """A folder and what was found wrong in reading it. Paths are relative to its root, with `/`."""

    root: Path
    unreadable: dict[str, Unreadable] = field(default_factory=dict)
    """Files and folders that cannot be read, of all kinds."""
    invisible: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    """Path -> line and character, for the characters in it that nobody sees."""


def walk(folder: Folder, part: str) -> Iterator[str]:
    """Yield the path of each file in a part of the folder, at any depth; names with a dot in front belong to tools."""
    skipped = {"__pycache__", "node_modules"}

    def note(error: OSError) -> None:
        path = Path(error.filename).relative_to(folder.root).as_posix()
        if path != part:  # not every project has samples
            folder.unreadable[path] = Unreadable(1, f"this folder cannot be read: {error.strerror}")

    for base, folders, names in os.walk(folder.root / part, onerror=note):
        folders[:] = sorted(name for name in folders if name not in skipped and not name.startswith("."))
        here = Path(base).relative_to(folder.root).as_posix()
        yield from (f"{here}/{name}" for name in sorted(names) if not name.startswith("."))


def read_text(folder: Folder, path: str, *, is_page: bool = True) -> str | None:
    """Return the text of a file; None where it has none, and then `folder.unreadable` says why.

    A sample may hold anything but where it is code. In what readers see, invisible characters are left out and noted.
    """
    file = folder.root / path
    try:
        if not file.is_file():
            raise OSError(0, "it is no file, or a link that leads nowhere")
        raw = file.read_bytes()
        text = raw.decode("utf-8-sig")
    except OSError as error:
        folder.unreadable[path] = Unreadable(1, f"this file cannot be read: {error.strerror}")
        return None
    except UnicodeDecodeError as error:
        if is_page or is_code(path):
            folder.unreadable[path] = _undecodable(error)
        return None
    text = text.replace("\r\n", "\n")
    if is_page and INVISIBLE.search(text):
        lines = enumerate(text.split("\n"), 1)
        folder.invisible[path] = [(n, each) for n, line in lines for each in sorted(set(INVISIBLE.findall(line)))]
        return INVISIBLE.sub("", text)
    return text


def _undecodable(error: UnicodeDecodeError) -> Unreadable:
    before = bytes(error.object[: error.start])
    words = before.rpartition(b"\n")[2][-30:].decode("utf-8", errors="replace").strip()
    where = f"after '{words}'" if words else "at the beginning of the line"
    return Unreadable(before.count(b"\n") + 1, f"the byte {error.object[error.start]:#04x} {where} is not UTF-8 text")
