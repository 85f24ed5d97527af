"""The measurements: each runs a command as a contributor would, in a process of its own; the best of several counts."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

ENVIRONMENT = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
BARE = """
INHERIT: mkdocs.yml
hooks: []
strict: false
theme: {name: material, font: false, custom_dir: nothing, features: [navigation.prune, content.code.copy]}
plugins: []
markdown_extensions:
  - abbr
  - admonition
  - attr_list
  - def_list
  - footnotes
  - tables
  - toc: {permalink: "#"}
  - pymdownx.details
  - pymdownx.highlight: {pygments_lang_class: true}
  - pymdownx.inlinehilite
  - pymdownx.snippets: {base_path: ["."], dedent_subsections: true}
  - pymdownx.superfences
  - pymdownx.tabbed: {alternate_style: true}
"""
"""The same Markdown with the same samples, so that what differs is ours: hooks, templates, fences, the check."""


def seconds(command: list[str], folder: Path, times: int) -> float:
    """Return the shortest of several runs, in seconds; the others were disturbed.

    Raises RuntimeError with what the command printed where it fails.
    """
    best = float("inf")
    for _ in range(times):
        start = time.perf_counter()
        run = subprocess.run(command, cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, check=False)
        best = min(best, time.perf_counter() - start)
        if run.returncode:
            raise RuntimeError(f"{' '.join(command)} failed in {folder}:\n{run.stdout[-3000:]}{run.stderr[-3000:]}")
    return best


def validate(folder: Path, times: int = 5) -> float:
    """Return the seconds of `roadmap validate` over a project."""
    return seconds([sys.executable, "-m", "roadmap", "validate"], folder, times)


def start_up(folder: Path) -> float:
    """Return the seconds that Python and our imports take before anything is checked."""
    return seconds([sys.executable, "-c", "import roadmap.check"], folder, 5)


def phases(folder: Path, times: int = 5) -> dict[str, float]:
    """Return the seconds of each part of a run after start-up: reading the files, parsing the pages, the rules."""
    code = (
        "import gc, json, time; from pathlib import Path; from roadmap.check import check; "
        "from roadmap.content import load; from roadmap.parallel import parse_ahead; gc.disable(); "
        "clock = time.perf_counter; a = clock(); content = load(Path('.')); b = clock(); parse_ahead(content); "
        "c = clock(); check(content); d = clock(); "
        "print(json.dumps({'reading the files': b - a, 'parsing the pages': c - b, 'the rules': d - c}))"
    )
    command = [sys.executable, "-c", code]
    runs = [subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True) for _ in range(times)]
    found: list[dict[str, float]] = [json.loads(run.stdout) for run in runs]
    return {name: min(each[name] for each in found) for name in found[0]}


def build(folder: Path, times: int) -> tuple[float, float]:
    """Return the seconds of our build, and of the same pages under Material without our hooks, templates and fences."""
    (folder / "nothing").mkdir(exist_ok=True)
    (folder / "bare.yml").write_text(BARE, encoding="utf-8")
    ours = ["mkdocs", "build", "--site-dir", "site-ours"]
    bare = ["mkdocs", "build", "--config-file", "bare.yml", "--site-dir", "site-bare"]
    found = {}
    for name, command in (("bare", bare), ("ours", ours), ("bare", bare), ("ours", ours))[: 2 * times]:
        found[name] = min(found.get(name, float("inf")), seconds([sys.executable, "-m", *command], folder, 1))
    return found["ours"], found["bare"]


def profile(folder: Path, lines: int = 8) -> list[str]:
    """Return the functions in which the validator spends most of its own time."""
    code = (
        "import cProfile, pstats, sys; from pathlib import Path; from roadmap.check import validate; "
        "p = cProfile.Profile(); p.runcall(validate, Path('.')); "
        f"pstats.Stats(p, stream=sys.stdout).strip_dirs().sort_stats('tottime').print_stats({lines})"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=True)
    return [line for line in run.stdout.split("\n") if line.strip()][-lines:]
