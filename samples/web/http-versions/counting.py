# run-by: kept.console
"""A program that says on which of its connections it was asked."""

# --8<-- [start:counting]
import itertools
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

numbers = itertools.count(1)


class Counting(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def setup(self) -> None:
        super().setup()
        self.number = next(numbers)

    def do_GET(self) -> None:
        body = f"connection {self.number}, {self.request_version}\n".encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        # --8<-- [end:counting]

    def log_message(self, *_: object) -> None:
        """Say nothing, so that a transcript shows the client alone."""


# --8<-- [start:start]
if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 8000), Counting).serve_forever()
# --8<-- [end:start]
