"""Start programs, each in a session of its own, capture what they print, and see to it that nothing of them is left."""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from .capture import Capture, TooLongError

PROC = Path("/proc")
DIE_WITH_PARENT, ADOPT_ORPHANS = 1, 36  # prctl's PR_SET_PDEATHSIG and PR_SET_CHILD_SUBREAPER
C_LIBRARY = ctypes.CDLL(None, use_errno=True)


@dataclass(frozen=True)
class Result:
    """How a program ended."""

    status: int
    output: str
    leftovers: tuple[str, ...] = ()
    too_long: bool = False


def die_with_us() -> None:
    """Run in a child before its program: should we be killed, nobody else would stop it."""
    if sys.platform == "linux":
        C_LIBRARY.prctl(DIE_WITH_PARENT, signal.SIGKILL)


def start(
    command: Sequence[str | Path],
    folder: Path,
    environment: Mapping[str, str],
    output: int | IO[Any],
    **options: Any,
) -> subprocess.Popen[bytes]:
    """Start a program in a new session, with nothing to read and its two outputs in one."""
    return subprocess.Popen(
        [str(word) for word in command],
        cwd=folder,
        env=dict(environment),
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        preexec_fn=die_with_us,  # noqa: PLW1509 - no other thread runs while we start programs
        **options,
    )


class Watch:
    """Knows which processes have come into being since it began, however far they have gone from their parents.

    We adopt orphans, so that a daemon is still our descendant. What descends from a spared process is none of ours.
    """

    def __init__(self) -> None:
        if sys.platform == "linux":
            C_LIBRARY.prctl(ADOPT_ORPHANS, 1, 0, 0, 0)
        self.spared = descendants()

    def alive(self) -> frozenset[int]:
        """The new processes that still run."""
        # Who ended while the first look lasted may have left a child that it did not see.
        return descendants(spared=self.spared) or descendants(spared=self.spared)

    def spare_all(self) -> None:
        """From now on, what runs now was there before."""
        self.spared |= self.alive()

    def lingering(self, patience: float = 0.5) -> tuple[str, ...]:
        """The commands of new processes that still run a moment from now."""
        end = time.monotonic() + patience
        while (alive := self.alive()) and time.monotonic() < end:
            time.sleep(0.01)
        return tuple(sorted(filter(None, map(command_line, alive))))

    def kill(self) -> None:
        """Kill the new processes, and those that they start meanwhile in place of the killed."""
        end = time.monotonic() + 5
        while (alive := self.alive()) and time.monotonic() < end:
            kill(alive)

    def bury(self) -> None:
        """Take notice of adopted processes that have ended, once their own parents here have asked."""
        for process, (state, parent) in table().items():
            if state == "Z" and parent == os.getpid() and process not in self.spared:
                with contextlib.suppress(ChildProcessError):
                    os.waitpid(process, os.WNOHANG)


def table() -> dict[int, tuple[str, int]]:
    """State and parent of each process of the machine."""
    found: dict[int, tuple[str, int]] = {}
    for _ in range(5):
        found = table_at_once()
        # Whoever lost its parent while we were reading has another one by now.
        if all(parent in found for _, parent in found.values() if parent):
            break
    return found


def table_at_once() -> dict[int, tuple[str, int]]:
    """The same, as one reading found it."""
    found = {}
    # Plain strings: this is read a dozen times for each sample.
    for name in filter(str.isdecimal, os.listdir(PROC)):  # noqa: PTH208
        with contextlib.suppress(OSError), open(f"{PROC}/{name}/stat", "rb") as stat:  # noqa: PTH123
            state, parent = stat.read().rpartition(b")")[2].split(None, 2)[:2]
            found[int(name)] = state.decode(), int(parent)
    return found


def descendants(root: int | None = None, spared: frozenset[int] = frozenset()) -> frozenset[int]:
    """A process's (our own) children, theirs and so on, but for those that have ended; none below a spared one."""
    processes = table()
    children: dict[int, list[int]] = {}
    for process, (_, parent) in processes.items():
        if process not in spared:
            children.setdefault(parent, []).append(process)
    found: set[int] = set()
    unvisited = [os.getpid() if root is None else root]
    while unvisited:
        new = children.get(unvisited.pop(), [])
        found.update(new)
        unvisited += new
    return frozenset(process for process in found if processes[process][0] != "Z")


def with_home(home: Path) -> frozenset[int]:
    """The processes whose environment says that HOME is there."""
    mark = f"HOME={home}".encode()
    found = set()
    for entry in PROC.glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if mark in (entry / "environ").read_bytes().split(b"\0"):
                found.add(int(entry.name))
    return frozenset(found)


def kill(processes: frozenset[int]) -> None:
    """Kill processes; they are gone a moment later."""
    for process in processes:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(process, signal.SIGKILL)
    time.sleep(0.002)


def run(
    command: Sequence[str | Path],
    folder: Path,
    environment: Mapping[str, str],
    watch: Watch,
    limit: float = 60,
) -> Result:
    """Run a program to its end, at most `limit` seconds; afterwards nothing that it started is alive."""
    capture = Capture()
    process = start(command, folder, environment, capture.writing)
    capture.hand_over()
    try:
        with ending(process) as wake:
            output = capture.until(lambda: process.poll() is not None, limit, wake)
        return Result(process.returncode, output, watch.lingering())
    except TooLongError as error:
        return Result(-signal.SIGKILL, str(error), too_long=True)
    finally:
        watch.kill()
        process.wait()
        watch.bury()
        capture.close()


@contextlib.contextmanager
def ending(process: subprocess.Popen[bytes]) -> Iterator[int | None]:
    """A file descriptor that becomes readable when the process ends, where the system has such a thing."""
    if not hasattr(os, "pidfd_open"):
        yield None
        return
    descriptor = os.pidfd_open(process.pid)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def command_line(process: int) -> str:
    """A process's command as one reads it, empty when it is gone."""
    with contextlib.suppress(OSError):
        return (PROC / str(process) / "cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace").strip()
    return ""
