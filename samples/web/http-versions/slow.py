# run-by: versions.console
"""A program behind the proxy: each answer takes 0.3 seconds and says in which version of HTTP it was asked."""

# --8<-- [start:slow]
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class SlowBook(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        time.sleep(0.3)  # a slow database
        body = f"{self.path} reached the program as {self.request_version}\n".encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        # --8<-- [end:slow]

    def log_message(self, *_: object) -> None:
        """Say nothing, so that a transcript shows the client alone."""


# --8<-- [start:start]
if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 8000), SlowBook).serve_forever()
# --8<-- [end:start]
