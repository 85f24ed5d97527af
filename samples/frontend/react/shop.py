# run-by: visit.py
"""The bookshop under /api, and the files of the page under everything else."""

# --8<-- [start:shop]
import sys
import threading
from http.server import ThreadingHTTPServer
from pathlib import Path

from shared.bookshop import Bookshop

TYPES = {".html": "text/html", ".js": "text/javascript"}
LOG = []  # what was asked of the API
BOOK_2_MAY_GO = threading.Event()


class Shop(Bookshop):
    disable_nagle_algorithm = True
    files = Path(sys.argv[1] if sys.argv[1:] else "dist")
    patience = 3  # seconds that the answer for book 2 is held back

    def do_GET(self) -> None:
        if not self.path.startswith("/api/"):
            return self.send_file(self.files / self.path.strip("/"))
        LOG.append(self.path)
        if self.path == "/api/books/2":
            BOOK_2_MAY_GO.wait(self.patience)
        if self.path == "/api/changed":
            return self.answer(200, {"price": {"cents": 1200, "currency": "EUR"}})
        self.path = self.path.removeprefix("/api")
        return super().do_GET()

    def do_DELETE(self) -> None:
        LOG.append(f"DELETE {self.path}")
        self.path = self.path.removeprefix("/api")
        super().do_DELETE()

    def send_file(self, file: Path) -> None:
        if file.suffix not in TYPES or not file.is_file():
            file = self.files / "index.html"  # an address that the script shows
        content = file.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", TYPES[file.suffix])
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 8000), Shop).serve_forever()
# --8<-- [end:shop]
