# run-by: waterfall.py
"""The bookshop with a page for people, each part of it a little slow."""

# --8<-- [start:shop]
import time
from http.server import ThreadingHTTPServer
from pathlib import Path

from shared.bookshop import Bookshop

SECONDS = {
    "/": 0.1,
    "/shop.css": 0.2,
    "/shop.js": 0.8,
    "/cover.svg": 0.3,
    "/paper.svg": 0.1,
    "/books": 0.5,
    "/sales": 0.6,
}
TYPES = {"html": "text/html", "css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
PICTURE = b'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>'


class Shop(Bookshop):
    disable_nagle_algorithm = True  # else Linux may hold back the second half of an answer for 40 ms

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        time.sleep(SECONDS.get(path, 0))
        if path == "/books" or path.startswith("/books/"):
            super().do_GET()
        elif path == "/sales":  # slow to compute, quick to send
            self.answer(200, {"sold": 36}, {"Server-Timing": "database;dur=600"})
        elif path == "/export":  # quick to begin, slow to send
            self.send_in_pieces()
        elif path.endswith(".svg"):
            self.send_file("svg", PICTURE)
        elif path.endswith((".css", ".js")):
            self.send_file(path.rpartition(".")[2], Path(path[1:]).read_bytes())
        else:
            self.send_page(path)

    def send_page(self, path: str) -> None:
        """`/` as the file says, `/plain` and `/async` with another kind of script."""
        word = {"/plain": "", "/async": " async"}.get(path, " defer")
        self.send_file("html", Path("shop.html").read_bytes().replace(b" defer", word.encode()))

    def send_in_pieces(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "4000")
        self.end_headers()
        for _ in range(4):
            self.wfile.write(b"1,Tide Tables,1200\n".ljust(1000))
            time.sleep(0.15)

    def send_file(self, kind: str, content: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", TYPES[kind])
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-cache" if kind == "html" else "max-age=3600")
        self.end_headers()
        self.wfile.write(content)


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 8000), Shop).serve_forever()
# --8<-- [end:shop]
