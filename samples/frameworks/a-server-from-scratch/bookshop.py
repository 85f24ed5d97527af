# run-by: blackbox.console
# --8<-- [start:service]
import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

BOOKS = [
    {"id": 1, "title": "Tide Tables", "price_cents": 1200},
    {"id": 2, "title": "Salt and Signal", "price_cents": 1850},
]
ADDING = threading.Lock()
LARGEST_BODY = 64 * 1024


def problems(draft: dict[str, object]) -> dict[str, str]:
    found = {}
    title, price = draft.get("title"), draft.get("price_cents")
    if not (isinstance(title, str) and title.strip()):
        found["title"] = "must be a text that is not empty"
    if not (type(price) is int and price >= 0):  # `type`, because True is an int as well
        found["price_cents"] = "must be a whole number, 0 or more"
    return found


class Bookshop(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # keep connections open
    timeout = 5  # seconds of silence, then the connection is closed
    disable_nagle_algorithm = True  # head and body are two writes: send each at once

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path == "/books":
            return self.answer(200, BOOKS)
        for book in BOOKS:
            if path == f"/books/{book['id']}":
                return self.answer(200, book)
        return self.answer(404, {"error": "nothing is here"})

    def do_POST(self) -> None:
        if self.path != "/books":
            return self.answer(404, {"error": "nothing takes a POST here"}, close=True)
        lengths = self.headers.get_all("Content-Length", [])
        if "Transfer-Encoding" in self.headers or len(lengths) != 1 or not re.fullmatch("[0-9]{1,9}", lengths[0]):
            return self.answer(400, {"error": "send a body with one plain length"}, close=True)
        if int(lengths[0]) > LARGEST_BODY:
            return self.answer(413, {"error": "64 KiB at most"}, close=True)
        try:
            draft = json.loads(self.rfile.read(int(lengths[0])))
        except ValueError:
            return self.answer(400, {"error": "this is no JSON"})
        if not isinstance(draft, dict):
            return self.answer(400, {"error": "send a JSON object"})
        if errors := problems(draft):
            return self.answer(422, {"errors": errors})
        with ADDING:
            book = {"id": len(BOOKS) + 1, "title": draft["title"], "price_cents": draft["price_cents"]}
            BOOKS.append(book)
        return self.answer(201, book, {"Location": f"/books/{book['id']}"})

    def refuse_method(self) -> None:
        found = self.path == "/books"
        status, text = (405, "only GET and POST work here") if found else (404, "nothing is here")
        self.answer(status, {"error": text}, {"Allow": "GET, POST"} if found else {})

    do_PUT = do_PATCH = do_DELETE = refuse_method

    def answer(self, status: int, value: object, headers: dict[str, str] | None = None, *, close: bool = False) -> None:
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        for name, text in (headers or {}).items():
            self.send_header(name, text)
        unread = self.command != "POST" and ("Content-Length" in self.headers or "Transfer-Encoding" in self.headers)
        if close or unread:  # a body that we did not read must not become the next request
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 8000), Bookshop).serve_forever()
# --8<-- [end:service]
