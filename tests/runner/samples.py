"""The samples of a tree: every file under samples/ in a language that we run, with its header."""

from dataclasses import dataclass, field
from pathlib import Path

from .headers import Header, parse

PROGRAMS = (".py", ".sql", ".sh", ".js", ".mjs", ".go", ".java", ".php", ".rb", ".rs", ".cpp")
TRANSCRIPTS = (".console", ".sessions")
NOT_OURS = {"shared", "node_modules", "__pycache__", "target", "vendor"}


@dataclass(frozen=True, order=True)
class Problem:
    """Something wrong at a line of a file; the path is relative to the repository."""

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"


@dataclass(frozen=True)
class Sample:
    """One file under samples/; `name` is its path there."""

    root: Path
    name: str
    header: Header = field(default_factory=Header)
    problems: tuple[Problem, ...] = ()

    @property
    def label(self) -> str:
        """The path as messages show it."""
        return f"samples/{self.name}"

    @property
    def path(self) -> Path:
        return self.root / "samples" / self.name

    @property
    def folder(self) -> Path:
        """The folder of the topic: samples/<chapter>/<topic>."""
        return self.root.joinpath("samples", *self.name.split("/")[:2])

    @property
    def file(self) -> str:
        """The path inside the topic's folder, which is where the sample runs."""
        return self.path.relative_to(self.folder).as_posix()

    @property
    def kind(self) -> str:
        return self.path.suffix

    @property
    def output(self) -> Path:
        """Where its output stands: a transcript holds its own."""
        return self.path if self.kind in TRANSCRIPTS else self.path.with_name(self.path.name + ".out")

    @property
    def output_label(self) -> str:
        return self.label if self.kind in TRANSCRIPTS else f"{self.label}.out"


def load(root: Path, name: str) -> Sample:
    """Read one sample's header."""
    header, complaints = parse((root / "samples" / name).read_text("utf-8"))
    problems = (Problem(f"samples/{name}", number, message) for number, message in complaints)
    return Sample(root, name, header, tuple(problems))


def discover(root: Path) -> list[Sample]:
    """All samples under root/samples, sorted; what stands in shared/ is material for others."""
    folder = root / "samples"
    files = (path for path in folder.rglob("*") if path.suffix in (*PROGRAMS, *TRANSCRIPTS) and path.is_file())
    names = (path.relative_to(folder) for path in files)
    return [load(root, name.as_posix()) for name in sorted(names) if not NOT_OURS & set(name.parts)]


def runnable(samples: list[Sample]) -> list[Sample]:
    """Those that run by themselves: neither `run-by:` nor the `setup:` or `serve:` of another takes care of them."""
    used = {f"{folder_name(sample)}/{file}" for sample in samples for file in used_files(sample.header)}
    return [sample for sample in samples if sample.header.run_by is None and sample.name not in used]


def used_files(header: Header) -> list[str]:
    """The files that a header puts to use."""
    return [*header.setup, *(serve.words[0] for serve in header.serve)]


def folder_name(sample: Sample) -> str:
    """`<chapter>/<topic>`."""
    return "/".join(sample.name.split("/")[:2])
