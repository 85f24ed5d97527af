"""Processes as Linux shows them under /proc: who listens, how it was started, how much memory it takes."""

import shutil
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

PROC = Path("/proc")
LISTENS = "0A"


@dataclass(frozen=True)
class Command:
    """A program as it can be started again: its words, its folder, its environment."""

    words: list[str]
    folder: Path
    variables: dict[str, str]
    executable: str | None = None


def listener(port: int) -> int:
    """Return the process that listens on a TCP port; of a parent and its workers, the parent.

    Raises LookupError where nobody does.
    """
    tables = [(PROC / "net" / name).read_text().splitlines()[1:] for name in ("tcp", "tcp6")]
    rows = [line.split() for table in tables for line in table]
    sockets = {f"socket:[{row[9]}]" for row in rows if row[3] == LISTENS and int(row[1].rpartition(":")[2], 16) == port}
    holders = {pid for pid in processes() if sockets & open_files(pid)}
    for pid in sorted(holders):
        if parent(pid) not in holders:
            return pid
    raise LookupError(f"nothing listens on port {port}")


def processes() -> list[int]:
    return [int(entry.name) for entry in PROC.iterdir() if entry.name.isdigit()]


def open_files(pid: int) -> set[str]:
    """Return what the descriptors of a process point at; nothing where it is gone or not ours."""
    try:
        return {str(file.readlink()) for file in (PROC / str(pid) / "fd").iterdir()}
    except OSError:
        return set()


def parent(pid: int) -> int:
    try:
        return int((PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0


def tree(pid: int) -> list[int]:
    """Return a process and all that descend from it."""
    children = [other for other in processes() if parent(other) == pid]
    return [pid, *(each for child in children for each in tree(child))]


def memory(pid: int) -> float:
    """Return the mebibytes that a process and its children take; what several share counts in parts (PSS)."""
    kibibytes = 0
    for each in tree(pid):
        rows = (PROC / str(each) / "smaps_rollup").read_text().splitlines()
        kibibytes += next(int(row.split()[1]) for row in rows if row.startswith("Pss:"))
    return kibibytes / 1024


def command_of(pid: int, keep: Path) -> Command | None:
    """Return how to start a process again; None where it has written another text over its command line.

    A program that was compiled into a temporary folder is copied into `keep`, since that folder may go with it.
    """
    place = PROC / str(pid)
    words = [word.decode() for word in (place / "cmdline").read_bytes().split(b"\0")[:-1]]
    pairs = (entry.decode().partition("=") for entry in (place / "environ").read_bytes().split(b"\0") if entry)
    found = Command(words, (place / "cwd").readlink(), {name: value for name, _, value in pairs})
    executable = str((place / "exe").readlink())
    if executable.startswith(tempfile.gettempdir()):
        shutil.copy(executable, keep / "program")
        return replace(found, executable=str(keep / "program"))
    return found if shutil.which(words[0], path=found.variables.get("PATH")) else None
