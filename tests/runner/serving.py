"""What stands beside a sample while it runs: its servers, as new, and the programs of `serve:`."""

import shlex
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .headers import Serve
from .languages import language
from .network import listening
from .processes import Watch, start
from .running import Running
from .servers import SERVERS
from .servers.configured import Configured
from .servers.pool import Pool

PATIENCE = 60.0


def fresh_servers(running: Running, pool: Pool) -> None:
    """Start the servers of `needs:` that take no configuration, and make shared ones as new."""
    for need in running.sample.header.needs:
        kind = SERVERS.get(need)
        if kind is None or issubclass(kind, Configured):
            continue
        server = running.servers[need] = pool.provide(need)
        if server.renew(running.setup):
            running.set_up_already |= {need}
        running.environment |= server.environment()
        for name, text in server.client_files().items():
            (running.workspace.home / name).write_text(text)


def configured_servers(running: Running, pool: Pool) -> None:
    """Start those that run with a file of the sample; `setup:` may have made what that file names."""
    for name, file in running.sample.header.configurations.items():
        pool.provide(name, running.folder / file)


@contextmanager
def served(running: Running) -> Iterator[None]:
    """Start the programs of `serve:`, each ready before the next starts; afterwards they are gone."""
    if not running.sample.header.serve:
        yield
        return
    watch = Watch()
    processes: list[subprocess.Popen[bytes]] = []
    try:
        for number, serve in enumerate(running.sample.header.serve):
            log = running.workspace.home / f".serve-{number}.log"
            with log.open("wb") as output:
                command = serve_command(running, serve)
                processes.append(start(command, running.folder, running.environment, output))
            wait_for(running, serve, watch, log)
        yield
    finally:
        watch.kill()
        for process in processes:
            process.wait()
        watch.bury()


def wait_for(running: Running, serve: Serve, watch: Watch, log: Path) -> None:
    """Wait until a program listens; a failure if nothing is left that could (a daemon's first process ends)."""
    end = time.monotonic() + PATIENCE
    while not all(listening(port, serve.protocol) for port in serve.ports):
        if not watch.alive() or time.monotonic() > end:
            message = f"`serve: {' '.join(serve.words)}` does not listen on {', '.join(map(str, serve.ports))}"
            raise running.failure(1, message, log.read_text("utf-8", "replace"))
        time.sleep(0.01)


def serve_command(running: Running, serve: Serve) -> list[str]:
    """A file is run by its language, anything else is a command."""
    first, *others = serve.words
    found = language(running.sample, first) if (running.folder / first).is_file() else None
    return [*found.command(first), *others] if found else shlex.split(" ".join(serve.words))
