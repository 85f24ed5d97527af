"""The same bookshop service in every language and framework, compared in one run.

`python -m benchmarks.services [WORD ...]` measures the services that samples/languages/*/blackbox.console and
samples/frameworks/*/blackbox.console start, or those whose folder contains a WORD, and prints a table in Markdown.
Service and load share the machine: each is held on a core of its own, so a figure tells of one core.
"""

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.processtree import Command, command_of, listener, memory
from tests.runner.network import enter
from tests.runner.processes import Watch
from tests.runner.running import Running
from tests.runner.samples import Sample, load
from tests.runner.serving import serve_command, served
from tests.runner.tools import Tools
from tests.runner.workspace import Workspace, environment

ROOT = Path(__file__).resolve().parents[1]
PORT = 8000
ASKED = f"http://127.0.0.1:{PORT}/books/2"
STARTS, CONNECTIONS, WARM_UP, SECONDS = 7, 16, 4, 8
SERVICE_CORE, OUR_CORE = 0, 1
PATIENCE = 60.0
BASELINE = "languages/python"
COMMENT = re.compile(r"\s*(//|#(?!include|\[)|/?\*|--)")


@dataclass(frozen=True)
class Figures:
    """What was measured of one service: lines of code, seconds, mebibytes, requests a second, milliseconds."""

    name: str
    lines: int
    start: float
    idle: float
    loaded: float
    rate: float
    slowest: float


def main() -> None:
    os.sched_setaffinity(0, {OUR_CORE})
    words = sys.argv[1:]
    reason = enter()
    if reason:
        sys.exit(reason)
    samples = [load(ROOT, path.relative_to(ROOT / "samples").as_posix()) for path in services()]
    chosen = [sample for sample in samples if not words or any(word in sample.label for word in words)]
    with Tools() as tools:
        tools.build(chosen)
        report([measure(sample, tools) for sample in chosen if not tools.missing(sample)])


def services() -> list[Path]:
    """The transcripts that start a service of the bookshop."""
    return sorted(
        path for chapter in ("languages", "frameworks") for path in ROOT.glob(f"samples/{chapter}/*/blackbox.console")
    )


def measure(sample: Sample, tools: Tools) -> Figures:
    """Start a service as its sample does, so that it is compiled; then its own process again and again."""
    folder = sample.path.parent
    name = f"{folder.parent.name}/{folder.name}"
    print(f"measuring {name}", file=sys.stderr)
    with Workspace(sample) as workspace, tempfile.TemporaryDirectory() as temporary:
        tools.placer(sample)(workspace.folder)
        variables = environment(workspace.home, tools.environment(sample), tools.folders)
        running = Running(sample, workspace, variables, 60.0, Watch())
        as_served = Command(serve_command(running, sample.header.serve[0]), workspace.folder, variables)
        with served(running):
            command = command_of(listener(PORT), Path(temporary)) or as_served
        starts = []
        for _ in range(STARTS):
            with started(command) as (_, seconds):
                starts.append(seconds)
        with started(command) as (pid, _):
            idle = memory(pid)
            rate, slowest = load_it()
            return Figures(name, lines_of_code(sample), statistics.median(starts), idle, memory(pid), rate, slowest)


@contextmanager
def started(command: Command) -> Iterator[tuple[int, float]]:
    """A service on its core; its process, and the seconds until its first answer. Afterwards it is gone."""
    watch = Watch()
    begin = time.perf_counter()
    process = subprocess.Popen(
        command.words,
        executable=command.executable,
        cwd=command.folder,
        env=command.variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        preexec_fn=lambda: os.sched_setaffinity(0, {SERVICE_CORE}),  # noqa: PLW1509 - no other thread runs
    )
    try:
        while not answers():
            if process.poll() is not None or time.perf_counter() - begin > PATIENCE:
                raise RuntimeError(f"it does not answer: {' '.join(command.words)}")
        yield process.pid, time.perf_counter() - begin
    finally:
        watch.kill()
        process.wait()
        watch.bury()


def answers() -> bool:
    """Whether the service answers the question with a book, tried once."""
    try:
        with urllib.request.urlopen(ASKED, timeout=5) as answer:
            return answer.status == 200
    except OSError:
        return False


def load_it() -> tuple[float, float]:
    """Ask as fast as answers come, after a warm-up; requests a second, and the milliseconds that 99 % stay below."""
    for seconds in (WARM_UP, SECONDS):
        command = ["wrk", "--threads=1", f"--connections={CONNECTIONS}", f"--duration={seconds}s", "--latency", ASKED]
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    # wrk counts as "read" errors when a server closes after each answer, as PHP's for development does.
    lost = re.search(r"Socket errors: connect (\d+), read \d+, write (\d+), timeout (\d+)", said)
    if "Non-2xx" in said or (lost and any(int(number) for number in lost.groups())):
        raise RuntimeError(f"not every request was answered:\n{said}")
    rate = re.search(r"Requests/sec:\s+([\d.]+)", said)
    slowest = re.search(r"99%\s+([\d.]+)(us|ms|s)", said)
    if not rate or not slowest:
        raise RuntimeError(f"wrk says something else than expected:\n{said}")
    return float(rate[1]), float(slowest[1]) * {"us": 0.001, "ms": 1, "s": 1000}[slowest[2]]


def lines_of_code(sample: Sample) -> int:
    """Lines of the service, not of its test: neither empty nor a comment."""
    texts = (path.read_text("utf-8") for path in sample.path.parent.rglob("*") if is_source(path))
    return sum(bool(line.strip()) and not COMMENT.match(line) for text in texts for line in text.splitlines())


def is_source(path: Path) -> bool:
    """Whether a file is code that blackbox.console runs."""
    if not path.is_file() or "test" in path.name.lower() or "node_modules" in path.parts:
        return False
    head = path.read_bytes()[:400].decode("utf-8", "replace")
    return "run-by: blackbox.console" in head


def report(found: list[Figures]) -> None:
    """Print the table, requests as a ratio too."""
    base = next((each.rate for each in found if each.name == BASELINE), None)
    print(
        "| service | lines | first answer | memory, idle | memory, loaded | requests a second | ratio | 99 % within |"
    )
    print("| --- " * 8 + "|")  # without alignment, which would be an inline style
    for each in found:
        ratio = f"{each.rate / base:.1f}" if base else "-"
        row = f"{each.start * 1000:.0f} ms | {each.idle:.0f} MiB | {each.loaded:.0f} MiB | {each.rate:,.0f} | {ratio}"
        print(f"| {each.name} | {each.lines} | {row} | {each.slowest:.1f} ms |")


if __name__ == "__main__":
    main()
