"""Run a sample of a test's own tree as the samples of the site are run."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.runner.execute import execute
from tests.runner.samples import Sample
from tests.runner.servers.pool import Pool
from tests.runner.tools import Tools
from tests.runner_tests.trees import plant_sample

Play = Callable[..., str]


@pytest.fixture
def play(tmp_path: Path, pool: Pool, tools: Tools) -> Play:
    """`play("a.py", "print(1)", other_py="...")`: what it printed; skipped where a program is missing."""

    def run(name: str, text: str, limit: float = 20, **others: str) -> str:
        sample = plant_sample(tmp_path, name, text, **others)
        require(sample, tools)
        return execute(
            sample,
            pool,
            tools.folders,
            tools.environment(sample),
            place_libraries=tools.placer(sample),
            limit=limit,
        )

    return run


def require(sample: Sample, tools: Tools) -> None:
    """These tests are the runner's own: not even `CI=true` asks for a language that no page uses yet."""
    if missing := tools.missing(sample):
        pytest.skip("; ".join(missing))


@pytest.fixture
def nothing_left() -> Callable[[str], list[str]]:
    """The processes whose command line holds a mark."""

    def find(mark: str) -> list[str]:
        found = []
        for entry in Path("/proc").glob("[0-9]*"):
            if int(entry.name) == os.getpid():
                continue
            try:
                command = (entry / "cmdline").read_text().replace("\0", " ")
                state = (entry / "stat").read_text().rpartition(")")[2].split()[0]
            except OSError:
                continue
            if mark in command and state != "Z":
                found.append(command)
        return found

    return find
