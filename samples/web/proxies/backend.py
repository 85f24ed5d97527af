# run-by: proxies.console
"""The bookshop on a port of your choice, with three routes that show what stands behind a proxy."""

# --8<-- [start:backend]
import sys
import time
from http.server import ThreadingHTTPServer

from shared.bookshop import Bookshop


class Backend(Bookshop):
    def do_GET(self) -> None:
        if self.path == "/seen":
            self.answer_text(f"port {port}, called by {self.client_address[0]}\n{self.requestline}\n{self.headers}")
        elif self.path == "/slow":
            time.sleep(2)
            self.answer_text("done at last\n")
        elif self.path == "/account" and self.headers["X-Forwarded-Proto"] != "https":
            self.answer(302, {}, {"Location": f"https://{self.headers['Host']}/account"})
        elif self.path == "/account":
            self.answer_text("your account\n")
        else:
            super().do_GET()

    def answer_text(self, text: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.end_headers()
        self.wfile.write(text.encode())
        self.close_connection = True


port = int(sys.argv[1])
ThreadingHTTPServer(("127.0.0.1", port), Backend).serve_forever()
# --8<-- [end:backend]
