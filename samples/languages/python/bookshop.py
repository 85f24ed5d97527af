# run-by: blackbox.console
# --8<-- [start:all]
"""The bookshop as JSON over HTTP, with Python's standard library alone."""

import json
import logging
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from catalog import Catalog, Invalid, checked

log = logging.getLogger(__name__)
catalog = Catalog()
catalog.add("Tide Tables", 1200)
catalog.add("Salt and Signal", 1850)


# --8<-- [start:handlers]
@dataclass(frozen=True)
class Answer:
    status: int
    body: object
    headers: dict[str, str] = field(default_factory=dict)


def list_books(_: bytes) -> Answer:
    return Answer(200, [asdict(book) for book in catalog.all()])


def show_book(_: bytes, book_id: str) -> Answer:
    book = catalog.get(int(book_id))
    return Answer(200, asdict(book)) if book else Answer(404, {"error": "no such book"})


def create_book(body: bytes) -> Answer:
    try:
        title, price_cents = checked(json.loads(body))
    except ValueError:
        return Answer(400, {"error": "the body is not JSON"})
    except Invalid as invalid:
        return Answer(422, {"errors": invalid.errors})
    book = catalog.add(title, price_cents)
    return Answer(201, asdict(book), {"Location": f"/books/{book.id}"})


# --8<-- [end:handlers]
# --8<-- [start:routes]
ROUTES: list[tuple[str, str, Callable[..., Answer]]] = [
    ("GET", r"/books", list_books),
    ("POST", r"/books", create_book),
    ("GET", r"/books/([0-9]{1,9})", show_book),
]


def respond(method: str, path: str, body: bytes) -> Answer:
    """Find the handler by path and method, and call it with what stands in the path."""
    found = {verb: (handler, match) for verb, pattern, handler in ROUTES if (match := re.fullmatch(pattern, path))}
    if not found:
        return Answer(404, {"error": "nothing here"})
    if method not in found:
        return Answer(405, {"error": f"no {method} here"}, {"Allow": ", ".join(found)})
    handler, match = found[method]
    return handler(body, *match.groups())


# --8<-- [end:routes]
# --8<-- [start:http]
class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # keep connections open ...
    timeout = 10  # ... but not for a client that says nothing for ten seconds
    wbufsize = -1  # send headers and body together ...
    disable_nagle_algorithm = True  # ... and let a long answer's second piece not wait for the first

    def do_GET(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        try:
            answer = respond(self.command, self.path.partition("?")[0], body)
        except Exception:  # our mistake: the details go into the log, not to the client
            log.exception("%s failed", self.requestline)
            answer = Answer(500, {"error": "internal error"})
        data = json.dumps(answer.body).encode() + b"\n"
        self.send_response(answer.status)
        headers = {"Content-Type": "application/json", "Content-Length": str(len(data))}
        for name, value in (headers | answer.headers).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    do_POST = do_PUT = do_PATCH = do_DELETE = do_GET

    def log_message(self, *_: object) -> None:
        """Say nothing about requests that went well."""


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 8000), Handler).serve_forever()
# --8<-- [end:http]
# --8<-- [end:all]
