# needs: chromium
"""What a real browser sends to the shop, shows to scripts and keeps to itself."""

# --8<-- [start:all]
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from playwright.sync_api import sync_playwright


class Shop(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        if self.headers["Host"] == "localhost:8000":
            self.send_header("Set-Cookie", "basket=7f3a; HttpOnly; SameSite=Lax")
            self.send_header("Set-Cookie", "theme=dark; SameSite=Lax")
        self.end_headers()
        form = '<form method="post" action="http://localhost:8000/basket"><button>Go</button></form>'
        self.wfile.write(form.encode())

    def do_POST(self) -> None:
        print("  the shop got the cookies", self.headers["Cookie"])
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Keep the server's own log out of the output."""


server = ThreadingHTTPServer(("127.0.0.1", 8000), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()

with sync_playwright() as playwright:
    browser = playwright.chromium.launch(
        executable_path="/usr/bin/chromium",
        args=["--host-resolver-rules=MAP prizes.example 127.0.0.1"],
    )
    visitor = browser.new_context()
    # --8<-- [start:visit]
    shop = visitor.new_page()
    shop.goto("http://localhost:8000/")
    print("a script reads the cookies", shop.evaluate("document.cookie"))
    print("button on the shop's own page")
    with shop.expect_response("**/basket"):
        shop.click("button")

    shop.evaluate("localStorage.setItem('draft', 'A fine book')")
    shop.evaluate("sessionStorage.setItem('step', '2 of 3')")
    tab = visitor.new_page()
    tab.goto("http://localhost:8000/")
    print("second tab, localStorage:", tab.evaluate("localStorage.getItem('draft')"))
    print("second tab, sessionStorage:", tab.evaluate("sessionStorage.getItem('step')"))

    other_site = visitor.new_page()
    other_site.goto("http://prizes.example:8000/")
    print("the same button on prizes.example")
    with other_site.expect_response("**/basket"):
        other_site.click("button")
    # --8<-- [end:visit]
    browser.close()
server.shutdown()
server.server_close()
# --8<-- [end:all]
