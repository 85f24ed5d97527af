# run-by: look.console
"""Serve the same price list five times, each time but the first with one thing changed."""

# --8<-- [start:answers]
from html import unescape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import shop

whole = shop.price_list()
ANSWERS = {
    "/whole": ("text/html; charset=utf-8", whole),
    "/no-doctype": ("text/html; charset=utf-8", whole.replace("<!doctype html>\n", "")),
    "/no-charset": ("text/html", whole.replace('<meta charset="utf-8">', "")),
    "/text-type": ("text/plain; charset=utf-8", whole),
    "/unescaped": ("text/html; charset=utf-8", unescape(whole)),
}


class Answers(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        kind, text = ANSWERS.get(self.path, ("text/html", ""))
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(text.encode())
        # --8<-- [end:answers]

    def log_message(self, *_: object) -> None:
        """Keep the server's own log out of the output."""


# --8<-- [start:start]
ThreadingHTTPServer(("127.0.0.1", 8000), Answers).serve_forever()
# --8<-- [end:start]
