# run-by: browser.py
"""One list of books, made in four ways."""

# --8<-- [start:shop]
from http.server import ThreadingHTTPServer
from pathlib import Path

import views
from shared.bookshop import BOOKS, Bookshop


class Shop(Bookshop):
    def do_GET(self) -> None:
        books = list(BOOKS.values())
        if self.path == "/static.html":
            self.send("text/html", Path("static.html").read_text())
        elif self.path == "/server":
            self.send("text/html", views.finished(books))
        elif self.path == "/hydrated":
            self.send("text/html", views.hydrated(books))
        elif self.path == "/list.js":
            self.send("text/javascript", Path("list.js").read_text())
        elif self.path.startswith("/app"):  # whatever it is, the script will know
            self.send("text/html", views.shell())
        else:
            super().do_GET()

    def send(self, kind: str, text: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(text.encode())))
        self.end_headers()
        self.wfile.write(text.encode())


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 8000), Shop).serve_forever()
# --8<-- [end:shop]
