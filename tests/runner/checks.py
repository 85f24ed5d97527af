"""What can be wrong with a header that only the files around it tell, and with what a transcript uses."""

import re
from collections.abc import Iterator
from pathlib import Path

from .catalog import catalog, nearest
from .headers import KEY, header_lines
from .samples import Problem, Sample
from .servers import SERVERS
from .transcript import CONSOLE, split, typed_text

# The first word of each command of a line: at its start, after a pipe, in a substitution, behind another program.
PROGRAM = re.compile(r"(?:^|[|;&(]|\bsudo |\btime |\bxargs |\btimeout \S+ )\s*(?:\w+=\S* )*([\w.+-]+)")
QUOTED = re.compile(r"'[^']*'|\"[^\"$]*\"")
IN_THE_VENV = "python"
COMPILED = (".go", ".java", ".rs", ".cpp")  # built by the folder, so that no file need name another


def problems(sample: Sample) -> list[Problem]:
    """Everything that is wrong with a sample's header, in the order of its lines."""
    found = [*sample.problems, *unknown_needs(sample), *missing_files(sample), *wrong_run_by(sample), *unnamed(sample)]
    return sorted(found)


def line_of(sample: Sample, key: str) -> int:
    """The line at which a key stands, 1 where it does not."""
    lines = header_lines(sample.path.read_text("utf-8"))
    return next((number for number, line in lines if (said := KEY.match(line)) and said[1] == key), 1)


def unknown_needs(sample: Sample) -> Iterator[Problem]:
    """Each need is a server or a program of tools.toml."""
    known = [*SERVERS, *catalog()]
    for need in sample.header.needs:
        if need not in known:
            message = f"`needs: {need}` is neither a server nor in tests/runner/tools.toml{nearest(need, known)}"
            yield Problem(sample.label, line_of(sample, "needs"), message)


def missing_files(sample: Sample) -> Iterator[Problem]:
    """The files that a header names are there."""
    named = [("setup", file) for file in sample.header.setup]
    named += list(sample.header.configurations.items())
    named += [("serve", serve.words[0]) for serve in sample.header.serve if "." in serve.words[0]]
    for key, file in named:
        if not place(sample, file).is_file():
            yield Problem(sample.label, line_of(sample, key), f"`{key}: {file}`: there is no such file")


def place(sample: Sample, file: str) -> Path:
    """Where a file stands that a sample sees as `file`."""
    return sample.root / "samples" / file if file.startswith("shared/") else sample.folder / file


def wrong_run_by(sample: Sample) -> Iterator[Problem]:
    """The sample that is said to run this one is there and names it."""
    runner = sample.header.run_by
    if runner is None:
        return
    line = line_of(sample, "run-by")
    files = [folder / runner for folder in (sample.folder, sample.path.parent) if (folder / runner).is_file()]
    if not files:
        yield Problem(sample.label, line, f"`run-by: {runner}`: there is no such file in {sample.folder.name}/")
    elif sample.path.parent == sample.folder and not named_by(sample.path, files[0]):
        yield Problem(sample.label, line, f"`run-by: {runner}`: that file never mentions {sample.path.stem}")


def named_by(path: Path, runner: Path) -> bool:
    """Whether `runner`, or another file beside it, names `path`; tests and compiled languages go by folder instead."""
    if path.suffix in COMPILED or "test" in path.stem.lower():
        return True
    beside = [file for file in sorted(path.parent.iterdir()) if file.is_file() and file != path]
    return any(path.stem in file.read_text("utf-8", "ignore") for file in [runner, *beside])


def unnamed(sample: Sample) -> Iterator[Problem]:
    """A transcript names the programs that it uses: on a bare machine nothing else would install them."""
    if sample.kind != ".console":
        return
    _, blocks = split(sample.path.read_text("utf-8"), CONSOLE)
    needs = sample.header.needs
    given = {"bash", *needs, *(program for need in needs if need in SERVERS for program in SERVERS[need].programs)}
    packages = {catalog()[name].package for name in given if name in catalog()}
    for block in blocks:
        for name in sorted(set(PROGRAM.findall(QUOTED.sub("''", typed_text(block, CONSOLE))))):
            tool = catalog().get(name)
            if tool and tool.source != IN_THE_VENV and tool.package not in packages:
                packages.add(tool.package)
                yield Problem(sample.label, block.line, f"it uses `{name}`, so `needs:` must name it")
