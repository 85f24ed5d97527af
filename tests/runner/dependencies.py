"""Libraries that a sample's folder (npm, Go, Cargo, CMake) or header (Maven) asks for: fetched before, found offline.

Each kind is keyed by what the sample says, so that one sample's libraries are fetched once and never change.
"""

import contextlib
import os
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

from . import cache, maven
from .samples import Sample
from .servers import SERVERS
from .toolchains import cargo_environment, go, go_environment, offline_cargo_environment, offline_go_environment

FILES = {
    "npm": ("package.json", "package-lock.json"),
    "go": ("go.mod",),
    "cargo": ("Cargo.toml", "Cargo.lock"),
    "cmake": ("CMakeLists.txt",),
}
CMAKE_SOURCES = (".cpp", ".hpp", ".txt")
GO_MODULE_FILES = ("go.mod", "go.sum")


def kinds_of(sample: Sample) -> list[str]:
    """Which kinds of libraries a sample asks for."""
    kinds = [kind for kind, files in FILES.items() if all((sample.folder / file).exists() for file in files)]
    jars = ["maven"] if artifact_sets(sample) else []
    return [*kinds, *jars, *(["javac"] if sample.header.maven and serves_classes(sample) else [])]


def serves_classes(sample: Sample) -> bool:
    """Whether what a sample serves stands in `classes`, and nothing in its header compiles it."""
    words = [word for serve in sample.header.serve for word in serve.words]
    return "-cp classes:" in " ".join(words) and not any("javac" in word for word in words)


def fetch(sample: Sample, tool: Callable[[str], str]) -> None:
    """Fetch everything that a sample asks for; `tool` says where a program stands."""
    for kind in kinds_of(sample):
        FETCH[kind](sample, tool)


def files_key(sample: Sample, files: Iterable[str]) -> str:
    paths = (sample.folder / file for file in files)
    return cache.key(path.read_text("utf-8") for path in paths if path.exists())


def copy_files(sample: Sample, files: Iterable[str], place: Path) -> None:
    for file in files:
        if (sample.folder / file).exists():
            shutil.copy(sample.folder / file, place)


def npm_name(sample: Sample) -> str:
    return f"npm/{files_key(sample, FILES['npm'])}"


def fetch_npm(sample: Sample, tool: Callable[[str], str]) -> None:
    """`npm ci`, without the packages' own scripts."""

    def install(place: Path) -> None:
        copy_files(sample, FILES["npm"], place)
        path = f"{Path(tool('npm')).parent}:/usr/local/bin:/usr/bin:/bin"
        options = ["--ignore-scripts", "--no-audit", "--no-fund", "--cache", cache.folder() / "npm-downloads"]
        cache.call([tool("npm"), "ci", *options], place, {"PATH": path})

    cache.once(npm_name(sample), install)


def fetch_go(sample: Sample, _: Callable[[str], str]) -> None:
    """Fetch the modules into our module cache; the folder in the cache only says that it was done."""
    program, settings = go() or "go", {**go_environment(), "GOFLAGS": "-mod=mod"}

    def download(place: Path) -> None:
        copy_files(sample, (*GO_MODULE_FILES, *go_files(sample)), place)
        cache.call([program, "mod", "download", "all"], place, settings)
        # Compiled once here, they take no time of the sample's; should its own file not compile, its run will say so.
        one = [] if sample.kind == ".console" else [sample.path.name]
        for words in (["build", "-o", os.devnull, *one], ["test", "-run", "^$", *one]):
            with contextlib.suppress(cache.BuildError):
                cache.call([program, *words], place, settings)

    def race(place: Path) -> None:
        copy_files(sample, (*GO_MODULE_FILES, *go_files(sample)), place)
        with contextlib.suppress(cache.BuildError):
            cache.call([program, "test", "-race", "-run", "^$", "."], place, {**settings, "CGO_ENABLED": "1"})

    cache.once(f"go-modules/{files_key(sample, GO_MODULE_FILES)}", download)
    if "-race" in sample.path.read_text("utf-8"):  # needs a standard library of its own
        cache.once(f"go-race/{files_key(sample, GO_MODULE_FILES)}", race)


def go_files(sample: Sample) -> list[str]:
    """What is compiled beforehand: a program is one file, a transcript may run all that stand beside it."""
    return sorted(path.name for path in sample.folder.glob("*.go")) if sample.kind == ".console" else [sample.file]


def cargo_name(sample: Sample) -> str:
    return f"cargo-target/{files_key(sample, FILES['cargo'])}"


def fetch_cargo(sample: Sample, tool: Callable[[str], str]) -> None:
    """Build the folder's crates, so that a sample compiles only its own file; with `--release` where it says so."""

    def build(place: Path, target: Path, *options: str) -> None:
        project = place / "project"
        shutil.copytree(sample.folder, project, ignore=shutil.ignore_patterns("target"))
        settings = {**cargo_environment(), "CARGO_TARGET_DIR": str(target)}
        cache.call([tool("cargo"), "build", "--quiet", "--locked", *options], project, settings)

    made = cache.once(cargo_name(sample), lambda place: build(place, place / "target"))
    if "--release" in sample.path.read_text("utf-8"):
        cache.once(f"{cargo_name(sample)}-release", lambda place: build(place, made / "target", "--release"))


def cmake_name(sample: Sample) -> str:
    sources = sorted(path.name for path in sample.folder.iterdir() if path.suffix in CMAKE_SOURCES)
    return f"cmake/{files_key(sample, sources)}"


def fetch_cmake(sample: Sample, tool: Callable[[str], str]) -> None:
    """Build the folder's C++ project: a single file with the usual libraries takes ten seconds."""

    def build(unfinished: Path) -> None:
        project = cache.folder() / f"{cmake_name(sample)}-project"
        shutil.copytree(sample.folder, project, dirs_exist_ok=True)
        release = "-DCMAKE_BUILD_TYPE=Release"
        cache.call([tool("cmake"), "-B", "build", release], project)
        cache.call([tool("cmake"), "--build", "build", "--parallel", "2"], project)
        (unfinished / "build").symlink_to(project / "build")

    cache.once(cmake_name(sample), build)


def artifact_sets(sample: Sample) -> list[tuple[str, ...]]:
    """What is fetched from Maven Central: the libraries of the header, and the jars of each server."""
    servers = (SERVERS[need].artifacts for need in sample.header.needs if need in SERVERS)
    return [artifacts for artifacts in (sample.header.maven, *servers) if artifacts]


def fetch_maven(sample: Sample, tool: Callable[[str], str]) -> None:
    """Resolve `maven: group:artifact:version` and all that it needs, and likewise for servers."""
    for artifacts in artifact_sets(sample):
        maven.fetch(artifacts, tool("mvn"))


def javac_name(sample: Sample) -> str:
    return f"javac/{cache.key([*sorted(sample.header.maven), files_key(sample, java_files(sample))])}"


def java_files(sample: Sample) -> list[str]:
    return sorted(path.name for path in sample.folder.glob("*.java"))


def fetch_javac(sample: Sample, tool: Callable[[str], str]) -> None:
    """Compile the folder's Java with its libraries: frameworks write half of it while they are asked to."""

    def build(place: Path) -> None:
        settings = environment(sample, set())
        sources = [sample.folder / file for file in java_files(sample)]
        cache.call([tool("javac"), "-parameters", "-d", place / "classes", *sources], place, settings)

    cache.once(javac_name(sample), build)


FETCH: dict[str, Callable[[Sample, Callable[[str], str]], None]] = {
    "npm": fetch_npm,
    "go": fetch_go,
    "cargo": fetch_cargo,
    "cmake": fetch_cmake,
    "maven": fetch_maven,
    "javac": fetch_javac,
}


def place_libraries(sample: Sample, folder: Path) -> None:
    """Put what must stand in the working folder there."""
    if "npm" in kinds_of(sample):
        (folder / "node_modules").symlink_to(cache.folder() / npm_name(sample) / "node_modules")
    if "cmake" in kinds_of(sample):
        (folder / "build").symlink_to(cache.folder() / cmake_name(sample) / "build")
    if "javac" in kinds_of(sample):
        shutil.copytree(cache.folder() / javac_name(sample) / "classes", folder / "classes")


def environment(sample: Sample, programs: set[str]) -> dict[str, str]:
    """What a sample's tools need to find its libraries and their own caches."""
    found: dict[str, str] = {}
    if "go" in programs:
        found |= offline_go_environment()
    if {"cargo", "rustc"} & programs:
        found |= offline_cargo_environment()
    if "cargo" in kinds_of(sample):
        found["CARGO_TARGET_DIR"] = str(cache.folder() / cargo_name(sample) / "target")
    if sample.header.maven:
        found["CLASSPATH"] = ":".join(map(str, maven.jars(sample.header.maven)))
    return found
