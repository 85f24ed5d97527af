# run-by: answers.py
"""The bookshop's price list as a page that the server writes."""

# --8<-- [start:shop]
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

BOOKS = [
    {"title": "Tide Tables", "price_cents": 1200, "review": "Made me like mud."},
    {"title": "Café & <Bar>", "price_cents": 900, "review": "<script>prices.textContent = '0.01'</script>"},
]


def price_list() -> str:
    rows = ""
    for book in BOOKS:
        price = f"{book['price_cents'] / 100:.2f}"
        rows += f"<tr><td>{escape(book['title'])}</td><td>{price}</td><td>{escape(book['review'])}</td></tr>\n"
    return f"""<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Prices - Bookshop</title></head>
<body>
<h1>Prices</h1>
<table id="prices">
{rows}</table>
</body>
</html>
"""


class Shop(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = price_list().encode("utf-8")
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        # --8<-- [end:shop]

    server_version = "Bookshop/3"
    sys_version = ""

    def log_message(self, *_: object) -> None:
        """Say nothing, so that a transcript shows the client alone."""


# --8<-- [start:start]
if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 8000), Shop).serve_forever()
# --8<-- [end:start]
