"""What tools.toml says: where each program comes from."""

import difflib
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

DATA = Path(__file__).with_name("tools.toml")


@dataclass(frozen=True)
class Tool:
    """A program (or a library) and its source: `debian`, `libraries`, `python`, `go`, `cargo` or `toolchain`."""

    name: str
    source: str
    package: str
    file: str | None = None

    @property
    def advice(self) -> str:
        """How one gets it."""
        release = data()["go-releases"].get(self.name)
        if release:
            return f"https://{release['module']}/releases/tag/{self.package.split('@')[1]} has it"
        ways = {
            "debian": f"Debian's package {self.package} has it",
            "libraries": f"Debian's package {self.package} is it",
            "python": f"the virtual environment lacks {self.package}",
            "go": f"`go install {self.package}` makes it",
            "cargo": f"`cargo install {self.package}` makes it",
            "toolchain": f"PyPI's {self.package} has it",
        }
        return ways[self.source]


@cache
def data() -> dict[str, dict[str, Any]]:
    """The file as it stands."""
    return tomllib.loads(DATA.read_text("utf-8"))


@cache
def catalog() -> dict[str, Tool]:
    """Every name that `needs:` may say, servers apart."""
    tools = {
        name: Tool(name, source, package)
        for source in ("debian", "python", "go", "cargo")
        for name, package in data()[source].items()
    }
    for name, library in data()["libraries"].items():
        tools[name] = Tool(name, "libraries", library["package"], library["file"])
    tools["go"] = Tool("go", "toolchain", data()["toolchain"]["go"]["pypi"])
    for name, other in data()["alias"].items():
        tools[name] = Tool(name, tools[other].source, tools[other].package)
    return tools


def nearest(name: str, known: list[str]) -> str:
    """`; did you mean ...?`, empty where nothing is near."""
    near = difflib.get_close_matches(name, known, n=1)
    return f"; did you mean `{near[0]}`?" if near else ""
