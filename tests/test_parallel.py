"""Work done on several cores gives what it gives on one, in the same order."""

import multiprocessing
import subprocess
import sys
from pathlib import Path

import pytest
from roadmap import parallel
from roadmap.content import load
from roadmap.diagrams import syntax_error, syntax_errors

ROOT = Path(__file__).resolve().parents[1]


IN_A_PROCESS_OF_ITS_OWN = """
import os, sys
from pathlib import Path
from roadmap import parallel
from roadmap.content import load

parallel.WORTH_IT = 1
os.cpu_count = lambda: int(sys.argv[2])
ahead, one_by_one = load(Path(sys.argv[1])), load(Path(sys.argv[1]))
parallel.parse_ahead(ahead)
assert all("document" in vars(file) for file in ahead.files.values()), "not parsed ahead"
for path, file in one_by_one.files.items():
    assert ahead.files[path].document == file.document, path
"""
"""Other tests leave threads running, and beside threads nothing is forked."""


@pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="no process can be forked here")
@pytest.mark.parametrize("cores", [2, 3])
def test_pages_parsed_ahead_are_those_parsed_one_by_one(cores: int) -> None:
    command = [sys.executable, "-c", IN_A_PROCESS_OF_ITS_OWN, str(ROOT), str(cores)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


def test_a_small_project_is_left_to_be_parsed_as_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    content = load(ROOT)
    monkeypatch.setattr(parallel, "WORTH_IT", len(content.files) + 1)

    parallel.parse_ahead(content)

    assert not any("document" in vars(file) for file in content.files.values())


def test_each_diagram_gets_the_mistake_that_is_its_own() -> None:
    right, wrong, unknown = "flowchart LR\n  a --> b", "flowchart LR\n  a --> b\n  c[", "flowchrat LR\n  a --> b"
    sources = [right, wrong, right, unknown, right]

    found = syntax_errors(sources)

    assert found == [syntax_error(each) for each in sources]
    assert [error is not None for error in found] == [False, True, False, True, False]
    assert syntax_errors([]) == []
