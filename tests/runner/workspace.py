"""The place where one sample runs: a temporary copy of its folder, and a small fixed environment.

What is printed about that place is shown as if it stood in the home of Ada, our reader: the real path is another one
in every run.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

from .samples import TRANSCRIPTS, Sample

SHOWN_HOME = "/home/ada"
FOLDER = "bookshop"
SYSTEM_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
VENV_PROGRAMS = Path(sys.executable).parent


def environment(home: Path, more: Mapping[str, str], folders: list[Path]) -> dict[str, str]:
    """All that a sample sees of the outside; `folders` come before everything else on its PATH."""
    return {
        "PATH": ":".join([*map(str, folders), SYSTEM_PATH]),
        "HOME": str(home),
        "TMPDIR": str(home / "tmp"),
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "TERM": "dumb",
        "NO_COLOR": "1",
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUNBUFFERED": "1",  # else what goes to stderr comes before what was printed earlier
        **more,
    }


class Workspace:
    """A context: the copy is there inside, and gone outside."""

    def __init__(self, sample: Sample) -> None:
        self.sample = sample
        self.home = Path(tempfile.mkdtemp(prefix="sample-"))
        self.folder = self.home / FOLDER

    def __enter__(self) -> "Workspace":
        # A server that runs as another user reads its configuration here.
        self.home.chmod(0o755)
        (self.home / "tmp").mkdir()
        (self.home / "tmp").chmod(0o1777)
        hidden = shutil.ignore_patterns("*.out", *(f"*{kind}" for kind in TRANSCRIPTS), "__pycache__", "node_modules")
        shutil.copytree(self.sample.folder, self.folder, ignore=hidden)
        shared = self.sample.root / "samples" / "shared"
        if shared.is_dir():
            shutil.copytree(shared, self.folder / "shared", ignore=shutil.ignore_patterns("__pycache__"))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self.home, onerror=make_removable)

    def shown(self, output: str) -> str:
        """An output with the place as a reader would have it."""
        return output.replace(os.path.realpath(self.home), SHOWN_HOME).replace(str(self.home), SHOWN_HOME)


def make_removable(function: object, path: str, _: object) -> None:
    """What a sample made unreadable (a lesson about permissions) goes as well."""
    Path(path).parent.chmod(0o700)
    Path(path).chmod(0o700)
    shutil.rmtree(path) if Path(path).is_dir() else Path(path).unlink()
