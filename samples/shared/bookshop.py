"""The bookshop in one file: a server that lists, shows and takes books as JSON, with nothing but Python.

Run it with `python bookshop.py` and ask http://localhost:8000/books.
"""

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

BOOKS = {
    1: {"id": 1, "title": "Tide Tables", "price_cents": 1200, "stock": 7},
    2: {"id": 2, "title": "Salt and Signal", "price_cents": 1850, "stock": 0},
    3: {"id": 3, "title": "The Winter Ledger", "price_cents": 2400, "stock": 3},
}


class Bookshop(BaseHTTPRequestHandler):
    """Answers one request at a time on each connection."""

    protocol_version = "HTTP/1.1"
    server_version = "Bookshop/1"
    sys_version = ""

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path == "/books":
            return self.answer(200, list(BOOKS.values()))
        book = BOOKS.get(self.book_id(path))
        if book is None:
            return self.answer(404, {"error": "no such book"})
        return self.answer(200, book)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.path != "/books":
            return self.answer(404, {"error": "nothing takes a POST here"})
        try:
            book = json.loads(body)
            title, price = str(book["title"]), int(book["price_cents"])
        except (ValueError, KeyError, TypeError):
            return self.answer(400, {"error": "send JSON with a title and a price_cents"})
        new = {"id": max(BOOKS) + 1, "title": title, "price_cents": price, "stock": 0}
        BOOKS[new["id"]] = new
        return self.answer(201, new, {"Location": f"/books/{new['id']}"})

    def do_DELETE(self) -> None:
        if BOOKS.pop(self.book_id(self.path), None) is None:
            return self.answer(404, {"error": "no such book"})
        return self.answer(204)

    do_HEAD = do_GET

    @staticmethod
    def book_id(path: str) -> int | None:
        number = path.removeprefix("/books/")
        return int(number) if number.isdecimal() else None

    def answer(self, status: int, body: object = None, headers: dict[str, str] | None = None) -> None:
        data = b"" if body is None else json.dumps(body).encode() + b"\n"
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        if body is not None:
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Say nothing, so that a transcript shows the client alone."""


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 8000), Bookshop).serve_forever()
