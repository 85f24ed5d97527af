"""The servers of one run of pytest: started when first needed, stopped at the end."""

import itertools
import shutil
import tempfile
from pathlib import Path

from . import SERVERS, Server, ServerError


class Pool:
    """A context that keeps shared servers running and gives each sample its own of the others."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.folder = Path(tempfile.mkdtemp(prefix="servers-"))
        self.folder.chmod(0o755)
        self.numbers = itertools.count(1)
        self.shared: dict[str, Server] = {}
        self.single: list[Server] = []

    def provide(self, name: str, configuration: Path | None = None) -> Server:
        """A running server; a shared one still has to be made as new."""
        kind = SERVERS[name]
        if not kind.shared:
            server = self.make(kind, configuration)
            self.single.append(server)
            server.start()
            return server
        if name not in self.shared or not self.shared[name].running():
            self.stop([self.shared.pop(name)] if name in self.shared else [])
            self.shared[name] = self.make(kind)
            self.shared[name].start()
        return self.shared[name]

    def make(self, kind: type[Server], configuration: Path | None = None) -> Server:
        return kind(self.folder / f"{kind.name}-{next(self.numbers)}", self.path, configuration)

    def end_sample(self) -> None:
        """Stop what was for one sample only."""
        servers, self.single = self.single, []
        self.stop(servers)

    def __enter__(self) -> "Pool":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        self.close()

    def stop_all(self) -> None:
        """Stop everything; an error if a server left processes behind."""
        servers, self.single, self.shared = [*self.single, *self.shared.values()], [], {}
        self.stop(servers)

    def close(self) -> None:
        """The end: nothing is left."""
        try:
            self.stop_all()
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)

    @staticmethod
    def stop(servers: list[Server]) -> None:
        left = [command for server in servers for command in server.stop()]
        if left:
            raise ServerError(f"servers left processes behind: {', '.join(left)}")
