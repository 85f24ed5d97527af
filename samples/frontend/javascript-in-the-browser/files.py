# run-by: basket.py
"""Hand out the files of this folder, and say nothing about it."""

# --8<-- [start:all]
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer


class Files(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def start() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 8000), partial(Files, directory="."))
    threading.Thread(target=server.serve_forever, daemon=True).start()


# --8<-- [end:all]
