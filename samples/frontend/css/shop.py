# run-by: cards.py
"""Serve a page and its style sheet so that nobody ever sees an old one."""

# --8<-- [start:shop]
import hashlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


def stylesheet() -> tuple[str, bytes]:
    content = Path("cards.css").read_bytes()
    return f"/assets/cards.{hashlib.sha256(content).hexdigest()[:8]}.css", content


class Shop(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        address, content = stylesheet()
        if self.path == address:
            return self.answer("text/css; charset=utf-8", content, {"Cache-Control": "max-age=31536000, immutable"})
        page = Path("cards.html").read_text().replace("/assets/cards.css", address)
        policy = {"Cache-Control": "no-cache", "Content-Security-Policy": "default-src 'self'"}
        return self.answer("text/html; charset=utf-8", page.encode(), policy)

    def answer(self, kind: str, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        # --8<-- [end:shop]

    def log_message(self, *_: object) -> None:
        """Say nothing, so that an output shows the client alone."""


# --8<-- [start:start]
if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 8000), Shop).serve_forever()
# --8<-- [end:start]
