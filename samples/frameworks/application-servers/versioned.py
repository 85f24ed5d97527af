# run-by: restart.console
# --8<-- [start:versioned]
import time
from pathlib import Path

from version import VERSION


def app(environ, start_response):
    if environ["PATH_INFO"] == "/slow":
        Path("begun").touch()
        while not Path("paid").exists():
            time.sleep(0.05)
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"version {VERSION}\n".encode()]


# --8<-- [end:versioned]
