# run-by: browser.py
"""The bookshop with pages, a search, and answers that go wrong on purpose."""

# --8<-- [start:shop]
import threading
import time
from http.server import ThreadingHTTPServer
from itertools import cycle
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from shared.bookshop import BOOKS, Bookshop

TYPES = {".html": "text/html", ".js": "text/javascript"}
SALT_IS_ANSWERED = threading.Event()
FLAKY = cycle((503, 503, 200))


class Shop(Bookshop):
    def do_GET(self) -> None:
        url = urlsplit(self.path)
        if url.path == "/books" and url.query:
            return self.search(parse_qs(url.query)["title"][0])
        if url.path == "/flaky":  # fails twice, then works once
            return self.answer(next(FLAKY), {"tried": "again"})
        if url.path == "/slow":
            time.sleep(10)
            return self.answer(200, {"at": "last"})
        file = Path(url.path[1:])
        if file.suffix in TYPES:
            return self.send(200, TYPES[file.suffix], file.read_bytes())
        super().do_GET()

    def do_POST(self) -> None:
        if self.path != "/flaky":
            return super().do_POST()
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.answer(503, {"error": "too much to do"})

    def search(self, title: str) -> None:
        if title == "broken":
            return self.send(500, "text/html", b"<h1>Internal Server Error</h1>")
        if title == "s":  # more to find, so it takes longer than the next search
            SALT_IS_ANSWERED.wait(10)
            time.sleep(0.1)
        self.answer(200, [book for book in BOOKS.values() if title in book["title"].lower()])
        if title == "salt":
            SALT_IS_ANSWERED.set()

    def send(self, status: int, kind: str, content: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(content)


class Server(ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """Say nothing when a browser gives up a request."""


if __name__ == "__main__":
    Server(("127.0.0.1", 8000), Shop).serve_forever()
# --8<-- [end:shop]
