"""Debian's packages: which are missing, and how they are installed."""

import os
import shutil
import subprocess
from collections.abc import Iterable

from .requirements import required
from .samples import Sample
from .tools import Tools

ALWAYS = ("chromium", "libatomic1", "fonts-dejavu-core")  # a browser, what drives it, and letters to show


def missing_packages(samples: Iterable[Sample], tools: Tools) -> list[str]:
    """The packages of Debian that samples and tests need and that are not there, sorted."""
    names = set(ALWAYS).union(*(required(sample) for sample in samples))
    return sorted({tool.package for tool in tools.lacking(names) if tool.source in ("debian", "libraries")})


def installer() -> list[str] | None:
    """The words before apt-get; None where we may not install."""
    if not shutil.which("apt-get"):
        return None
    if os.getuid() == 0:
        return []
    sudo = shutil.which("sudo")
    allowed = sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0
    return ["sudo"] if allowed else None


def install(packages: list[str]) -> bool:
    """Install packages; whether they are there afterwards."""
    words = installer()
    if words is None:
        return False
    # Nothing that a package brings along is started: samples start their own servers.
    quiet = [*words, "env", "DEBIAN_FRONTEND=noninteractive", "RUNLEVEL=1"]
    options = ["--yes", "-qq", "--no-install-recommends"]
    subprocess.run([*words, "apt-get", "update", "-qq"], check=False)
    done = subprocess.run([*quiet, "apt-get", "install", *options, *packages], stdout=subprocess.DEVNULL, check=False)
    return done.returncode == 0
