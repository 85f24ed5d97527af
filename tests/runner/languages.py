"""How a file of each language is run, and which programs that takes."""

from collections.abc import Callable
from dataclasses import dataclass

from .headers import parse
from .samples import Sample

Command = list[str]


@dataclass(frozen=True)
class Language:
    """The command for a file, and the programs that must be there."""

    command: Callable[[str], Command]
    programs: tuple[str, ...]


def compiled(compiler: str) -> Callable[[str], Command]:
    """Compile into the temporary folder, then run; the name of the file is the shell's $0."""
    return lambda file: ["sh", "-c", f'{compiler} -o "$TMPDIR/program" "$0" && exec "$TMPDIR/program"', file]


LANGUAGES = {
    ".py": Language(lambda file: ["python", file], ()),
    ".sh": Language(lambda file: ["bash", "-eu", file], ("bash",)),
    ".js": Language(lambda file: ["node", file], ("node",)),
    ".mjs": Language(lambda file: ["node", file], ("node",)),
    ".go": Language(lambda file: ["go", "run", file], ("go",)),
    ".java": Language(lambda file: ["java", file], ("javac",)),
    ".php": Language(lambda file: ["php", file], ("php",)),
    ".rb": Language(lambda file: ["ruby", file], ("ruby",)),
    ".rs": Language(compiled("rustc --edition 2021"), ("rustc",)),
    ".cpp": Language(compiled("g++ -std=c++20 -Wall"), ("g++",)),
}

PSQL = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-P", "pager=off"]
# Which database a .sql file runs on: the first of these that `needs:` names.
SQL = {
    "postgres": Language(lambda file: [*PSQL, "-f", file], ("psql",)),
    "mariadb": Language(lambda file: ["sh", "-c", 'exec mariadb --table shop < "$0"', file], ("mariadb",)),
    "sqlite3": Language(
        lambda file: ["sh", "-c", 'exec sqlite3 -batch -bail -header -column shop.db < "$0"', file], ("sqlite3",)
    ),
}
CARGO = Language(
    lambda file: ["cargo", "run", "--quiet", "--offline", "--bin", file.rpartition("/")[2].removesuffix(".rs")],
    ("cargo",),
)


def sql_engines(sample: Sample) -> list[str]:
    """The databases that a sample needs, the one that its own SQL runs on first."""
    return [need for need in sample.header.needs if need in SQL]


def language(sample: Sample, file: str) -> Language | None:
    """How to run a file of a sample's folder: the sample itself, or one that its header names."""
    kind = "." + file.rpartition(".")[2]
    if kind == ".sql":
        return next((SQL[engine] for engine in sql_engines(sample)), None)
    if kind == ".rs" and (sample.folder / "Cargo.toml").exists():
        return CARGO
    return LANGUAGES.get(kind)


def setup_languages(sample: Sample, file: str, text: str) -> dict[str, Language]:
    """How to run a file of `setup:`, once for each database that it is for.

    SQL is for all databases of the sample, or for those that the file's own header names.
    """
    if not file.endswith(".sql"):
        found = language(sample, file)
        return {"": found} if found else {}
    named = [need for need in parse(text)[0].needs if need in SQL]
    return {engine: SQL[engine] for engine in sql_engines(sample) if not named or engine in named}
