# run-by: basket.console
"""Baskets for visitors without an account: the browser keeps a random number, the server keeps the books."""

# --8<-- [start:basket]
import json
import secrets
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

BASKETS: dict[str, list[int]] = {}  # basket number -> ids of books


class BasketServer(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.answer(BASKETS.get(self.number_from_cookie(), []))

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        number, cookie = self.number_from_cookie(), None
        if number not in BASKETS:  # a new visitor, or an invented number
            number = secrets.token_hex(16)
            BASKETS[number] = []
            cookie = f"basket={number}; Max-Age=2592000; Path=/; Secure; HttpOnly; SameSite=Lax"
        BASKETS[number].append(json.loads(body)["book"])
        self.answer(BASKETS[number], cookie)

    def number_from_cookie(self) -> str:
        cookies = SimpleCookie(self.headers.get("Cookie", ""))
        return cookies["basket"].value if "basket" in cookies else ""

    def answer(self, books: list[int], cookie: str | None = None) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        if cookie is not None:
            self.send_header("Set-Cookie", cookie)
        self.end_headers()
        self.wfile.write(json.dumps({"books": books}).encode() + b"\n")
        # --8<-- [end:basket]

    server_version = "Bookshop/2"
    sys_version = ""

    def log_message(self, *_: object) -> None:
        """Say nothing, so that a transcript shows the client alone."""


# --8<-- [start:start]
if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 8000), BasketServer).serve_forever()
# --8<-- [end:start]
