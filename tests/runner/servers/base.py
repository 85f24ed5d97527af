"""What every throw-away server has in common: a folder, a process, a port to wait for, an end without a trace."""

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path
from typing import Any, ClassVar

from .. import maven
from ..network import listening
from ..processes import command_line, descendants, kill, start, with_home

ORDINARY_USER, ORDINARY_GROUP = "nobody", "nogroup"  # databases refuse to run as root


class ServerError(Exception):
    """A server could not be started; the message says why and shows the end of its log."""


class Server:
    """A server on its usual port of 127.0.0.1, running as an ordinary user in a folder of its own.

    A subclass names itself, its port and its programs, and says in `command` how it starts. One that is `shared` is
    started once and made as new before each sample by `renew`; the others are started anew for each.
    """

    name: ClassVar[str]
    port: ClassVar[int]
    programs: ClassVar[tuple[str, ...]] = ()
    artifacts: ClassVar[tuple[str, ...]] = ()  # of Maven Central: `group:artifact:version`
    shared: ClassVar[bool] = False
    as_ordinary_user: ClassVar[bool] = True
    stop_signal: ClassVar[signal.Signals] = signal.SIGTERM
    patience: ClassVar[float] = 30.0

    def __init__(self, home: Path, path: str, configuration: Path | None = None) -> None:
        self.home = home
        self.path = path
        self.configuration = configuration
        self.process: subprocess.Popen[bytes] | None = None

    # What a subclass says

    def prepare(self) -> None:
        """Write what the server needs before it starts."""

    def command(self) -> list[str | Path]:
        """The words that start the server in the foreground."""
        raise NotImplementedError

    def environment(self) -> dict[str, str]:
        """What a sample's environment gets so that clients find the server."""
        return {}

    def client_files(self) -> dict[str, str]:
        """Files for the sample's home, such as ~/.my.cnf."""
        return {}

    def check(self) -> None:
        """Ask the server something; raise while it is not ready though its port is open."""

    def renew(self, setup: tuple[Path, ...] = ()) -> bool:
        """Make a shared server as new; whether it already holds what the setup files make."""
        return False

    def keep(self, setup: tuple[Path, ...]) -> None:
        """The setup files have just been run: a chance to spare the next sample the same work."""

    @property
    def ports(self) -> list[int]:
        return [self.port]

    @property
    def folder(self) -> Path:
        """Where the process runs."""
        return self.home

    def own_environment(self) -> dict[str, str]:
        return {"PATH": self.path, "HOME": str(self.home), "LC_ALL": "C.UTF-8", "TZ": "UTC", "TMPDIR": str(self.home)}

    # The same for all

    def program(self, name: str) -> str:
        """Where a program stands."""
        found = shutil.which(name, path=self.path)
        if not found:
            raise ServerError(f"{self.name}: no program `{name}`")
        return found

    @property
    def class_path(self) -> str:
        """The jars of `artifacts` and of what they need."""
        jars = maven.jars(self.artifacts)
        if not jars:
            raise ServerError(f"{self.name}: {', '.join(self.artifacts)} not fetched")
        return ":".join(map(str, jars))

    def run_program(self, *words: str | Path) -> None:
        """Run a program of the server's to its end, as the server's user."""
        done = subprocess.run(
            [str(word) for word in words],
            cwd=self.home,
            env=self.own_environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
            **self.user(),
        )
        if done.returncode:
            raise ServerError(f"{self.name}: {Path(words[0]).name} failed\n{done.stdout[-800:]}")

    def user(self) -> dict[str, Any]:
        """Arguments for subprocess: root becomes nobody, everybody else stays who they are."""
        if os.getuid() != 0 or not self.as_ordinary_user:
            return {}
        return {"user": ORDINARY_USER, "group": ORDINARY_GROUP, "extra_groups": []}

    def start(self) -> None:
        """Start, and wait until it answers."""
        for port in self.ports:
            if listening(port):
                raise ServerError(f"port {port} is busy, so {self.name} cannot start; stop what listens there")
        self.home.mkdir()
        if self.user():
            shutil.chown(self.home, ORDINARY_USER, ORDINARY_GROUP)
        self.prepare()
        self.launch()

    def launch(self) -> None:
        """Start the process in the folder as it is."""
        with (self.home / "server.log").open("ab") as log:
            self.process = start(self.command(), self.folder, self.own_environment(), log, **self.user())
        end = time.monotonic() + self.patience
        while not self.ready():
            if not self.running() or time.monotonic() > end:
                said = (self.home / "server.log").read_text("utf-8", "replace")[-1500:]
                raise ServerError(f"{self.name} did not start\n{said}")
            time.sleep(0.01)

    def ready(self) -> bool:
        if not all(listening(port) for port in self.ports):
            return False
        try:
            self.check()
        except Exception:  # each client library has errors of its own; `launch` gives up in the end
            return False
        return True

    def running(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def halt(self) -> None:
        """End the process and keep the folder."""
        if self.process is None or self.process.poll() is not None:
            return
        self.process.send_signal(self.stop_signal)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def stop(self) -> list[str]:
        """Stop and remove everything; the commands of processes that had to be killed afterwards."""
        family = self.family()
        self.halt()
        end = time.monotonic() + 2
        while (left := family & descendants() | with_home(self.home)) and time.monotonic() < end:
            time.sleep(0.01)
        commands = [command_line(process) for process in left]
        kill(left)
        shutil.rmtree(self.home, ignore_errors=True)
        return commands

    def family(self) -> frozenset[int]:
        """The server's processes; those that it started are adopted by us when it ends."""
        if self.process is None:
            return frozenset()
        return descendants(self.process.pid) | {self.process.pid}
