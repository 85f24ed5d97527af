# run-by: clients.console
"""The bookshop with some trouble built in, for clients to practice on."""

# --8<-- [start:shop]
import time
from collections import Counter
from http.server import ThreadingHTTPServer

from shared.bookshop import Bookshop

ASKED: Counter[str] = Counter()


class TroubledShop(Bookshop):
    def do_GET(self) -> None:
        if self.path == "/silent":
            time.sleep(60)
        elif self.path == "/drops":
            self.send_drops()
        elif self.path == "/busy":
            self.answer_third_time()
        elif self.path == "/basket":
            self.answer(200, {"cookie": self.headers["Cookie"]}, {"Set-Cookie": "basket=67; Path=/"})
        elif self.path.startswith("/moved/"):
            self.answer(int(self.path.removeprefix("/moved/")), {}, {"Location": "/books"})
        else:
            super().do_GET()

    def do_POST(self) -> None:
        if self.path == "/books":
            return super().do_POST()
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.path == "/orders":  # stores the order, then fails to say so
            ASKED["orders"] += 1
            self.answer(503, {"orders_stored": ASKED["orders"]})
        elif self.path == "/busy":
            self.answer_third_time()
        else:
            self.answer(int(self.path.removeprefix("/moved/")), {}, {"Location": "/books"})

    def answer_third_time(self) -> None:
        ASKED[self.command] += 1
        status = 200 if ASKED[self.command] == 3 else 503
        self.answer(status, {"asked": ASKED[self.command]})

    def send_drops(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "8")
        self.end_headers()
        for _ in range(8):  # one byte, five times a second
            time.sleep(0.2)
            self.wfile.write(b".")


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 8000), TroubledShop).serve_forever()
# --8<-- [end:shop]
