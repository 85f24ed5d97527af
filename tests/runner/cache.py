"""The folder outside the tree where what was built or fetched is kept from one run to the next."""

import contextlib
import fcntl
import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path


class BuildError(Exception):
    """Something could not be built or fetched; the message shows the end of what its tool printed."""


# What failed once in this run is not tried again for the next sample: without a network each try takes a minute.
FAILED: dict[Path, BuildError] = {}


def folder() -> Path:
    """$XDG_CACHE_HOME/backend-roadmap, made when missing."""
    base = os.environ.get("XDG_CACHE_HOME")
    found = (Path(base) if base else Path.home() / ".cache") / "backend-roadmap"
    found.mkdir(parents=True, exist_ok=True)
    return found


def key(parts: Iterable[str]) -> str:
    """A short name for some text."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


@contextlib.contextmanager
def locked(name: str) -> Iterator[None]:
    """One at a time: several runs of pytest may want the same thing."""
    locks = folder() / "locks"
    locks.mkdir(exist_ok=True)
    with (locks / name.replace("/", "_")).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def once(name: str, make: Callable[[Path], None]) -> Path:
    """The folder `name` of the cache; where it is not there, `make` fills a new one that then takes its place."""
    place = folder() / name
    if place.exists():
        return place
    if place in FAILED:
        raise FAILED[place]
    with locked(name):
        if not place.exists():
            place.parent.mkdir(parents=True, exist_ok=True)
            unfinished = Path(tempfile.mkdtemp(prefix="unfinished-", dir=place.parent))
            try:
                make(unfinished)
                unfinished.rename(place)
            except BuildError as error:
                FAILED[place] = error
                raise
            finally:
                shutil.rmtree(unfinished, ignore_errors=True)
    return place


def call(command: Sequence[str | Path], where: Path, environment: Mapping[str, str] | None = None) -> None:
    """Run a tool that builds or fetches; an error shows the end of what it said."""
    done = subprocess.run(
        [str(word) for word in command],
        cwd=where,
        env={**os.environ, **(environment or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise BuildError(f"{' '.join(map(str, command))} failed:\n{done.stdout[-1500:]}")
