"""FerretDB 1: MongoDB's protocol in front of SQLite, so quick to start that each sample gets a new one."""

import signal
from pathlib import Path

from .base import Server


class FerretDB(Server):
    """FerretDB with one SQLite file for each database, which goes with the sample."""

    name = "ferretdb"
    port = 27017
    programs = ("ferretdb",)
    stop_signal = signal.SIGKILL  # asked politely, it waits three seconds for clients; its data go anyway
    as_ordinary_user = False  # Go built it into our cache, where others may not read

    def command(self) -> list[str | Path]:
        places = [f"--sqlite-url=file:{self.home}/", "--state-dir=-", "--debug-addr=-"]
        return [self.program("ferretdb"), "--handler=sqlite", "--telemetry=disable", "--log-level=WARN", *places]
