# run-by: visit.py
"""The bookshop under /api, and the page under everything else, with a cookie against forged requests."""

# --8<-- [start:shop]
import secrets
import sys
from http.server import ThreadingHTTPServer
from pathlib import Path

from shared.bookshop import Bookshop

LOG = []  # what was asked of the API
TOKEN = secrets.token_hex(16)  # a real shop has one for each visitor


class Shop(Bookshop):
    disable_nagle_algorithm = True
    broken = "broken" in sys.argv

    def do_GET(self) -> None:
        if self.path == "/main.js":
            return self.send_file(Path("dist/main.js"), "text/javascript")
        if not self.path.startswith("/api/"):
            return self.send_file(Path("dist/index.html"), "text/html")
        LOG.append(f"GET {self.path}")
        if self.broken:
            return self.answer(503, {"error": "the database is away"})
        self.path = self.path.removeprefix("/api")
        return super().do_GET()

    def do_POST(self) -> None:
        genuine = self.headers["X-XSRF-TOKEN"] == TOKEN
        LOG.append(f"POST {self.path}, token {'right' if genuine else 'wrong or missing'}")
        if not genuine:
            self.close_connection = True
            return self.answer(403, {"error": "not sent by our page"})
        self.path = self.path.removeprefix("/api")
        return super().do_POST()

    def send_file(self, file: Path, kind: str) -> None:
        content = file.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Set-Cookie", f"XSRF-TOKEN={TOKEN}; Path=/; SameSite=Lax")
        self.end_headers()
        self.wfile.write(content)


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 8000), Shop).serve_forever()
# --8<-- [end:shop]
