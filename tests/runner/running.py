"""A sample while it runs: where, with which environment, beside which servers."""

from dataclasses import dataclass, field
from pathlib import Path

from .compare import tidy
from .processes import Watch
from .samples import Sample
from .servers import Server
from .workspace import Workspace


class SampleError(Exception):
    """The sample failed in a way that no new output could mend; the message begins with path:line."""


@dataclass
class Running:
    """What the steps of a run share."""

    sample: Sample
    workspace: Workspace
    environment: dict[str, str]
    limit: float
    watch: Watch
    servers: dict[str, Server] = field(default_factory=dict)
    set_up_already: frozenset[str] = frozenset()

    @property
    def folder(self) -> Path:
        return self.workspace.folder

    @property
    def setup(self) -> tuple[Path, ...]:
        """The files of `setup:`."""
        return tuple(self.folder / file for file in self.sample.header.setup)

    def failure(self, line: int, message: str, output: str = "") -> SampleError:
        """An error at a line of the sample, with the end of what was printed until then."""
        shown = "\n".join(tidy(self.workspace.shown(output))[-40:])
        return SampleError(f"{self.sample.label}:{line}: {message}" + (f"\n{shown}" if shown else ""))
