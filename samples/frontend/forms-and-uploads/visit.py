# run-by: visit.console
"""Use the shop's forms in Chromium, and write down what arrives at the server."""

# --8<-- [start:all]
import contextlib
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import sync_playwright

arrived: list[str] = []
orders: list[str] = []
answer_slow = threading.Event()  # the slow answer comes when the visitor has pressed twice
ORDER = '<!doctype html><title>Order</title><form method="post"><button>Order</button></form>'
THANKS = "<!doctype html><title>Shop</title><p>Thank you!</p>"


class Shop(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if "?" in self.path:
            arrived.append(f"{self.requestline}\n")
        if self.path.startswith("/orders"):
            self.page(ORDER)
        else:
            self.page(THANKS if self.path == "/thanks" else Path("forms.html").read_text())

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if not self.path.startswith("/orders"):
            lines = "\n".join(f"    {line}" for line in body.split(b"\r\n"))
            arrived.append(f"{self.requestline}\nContent-Type: {self.headers['Content-Type']}\n{lines}\n")
            return self.page(Path("forms.html").read_text())
        orders.append(self.path)
        if orders.count("/orders/slow") == 2:
            answer_slow.set()
        if self.path == "/orders/direct":
            return self.page(THANKS)
        if self.path == "/orders/slow":
            answer_slow.wait(timeout=60)
        self.send_response(303)
        self.send_header("Location", "/thanks")
        self.end_headers()

    def page(self, text: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        with contextlib.suppress(ConnectionError):  # the browser has gone on and does not read it
            self.wfile.write(text.encode())

    def log_message(self, *_: object) -> None:
        """Keep the server's own log out of the output."""


server = ThreadingHTTPServer(("127.0.0.1", 8000), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()

with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
    # --8<-- [start:fill]
    page = browser.new_page()
    page.goto("http://localhost:8000/")
    page.get_by_label("Title").fill("Salt & Signal")
    with page.expect_navigation():
        page.get_by_role("button", name="Search").click()

    page.get_by_label("Stars").fill("9")
    page.get_by_role("button", name="Send").click()
    assert page.get_by_label("Stars").evaluate("(input) => input.validity.rangeOverflow")
    arrived.append("nothing, for the browser found the stars too many\n")

    page.get_by_label("Stars").fill("4")
    page.get_by_label("Review").fill("Très bien.\n1 + 1 = 2")
    with page.expect_navigation():
        page.get_by_role("button", name="Send").click()

    cover = {"name": 'pier "old".png', "mimeType": "image/png", "buffer": b"\x89PNG\r\n\x1a\n..."}
    page.get_by_label("Cover").set_input_files(cover)
    with page.expect_navigation():
        page.get_by_role("button", name="Upload").click()
    # --8<-- [end:fill]
    Path("arrived.txt").write_text("\n".join(arrived))

    with Path("orders.txt").open("w") as report:
        # --8<-- [start:orders]
        for path in ("/orders/direct", "/orders/redirect"):
            page.goto(f"http://localhost:8000{path}")
            page.get_by_role("button").click()
            page.get_by_text("Thank you!").wait_for()
            page.reload()
            print(f"{path:16} ordered, then reloaded: {orders.count(path)} POST", file=report)

        page.goto("http://localhost:8000/orders/slow")
        page.get_by_role("button").hover()
        for pressed in (1, 2):
            page.mouse.down()
            page.mouse.up()
            while orders.count("/orders/slow") < pressed:  # the order is there, its answer is not: press again
                page.wait_for_timeout(20)
        page.get_by_text("Thank you!").wait_for()
        print(f"/orders/slow     pressed twice:         {orders.count('/orders/slow')} POST", file=report)
        # --8<-- [end:orders]
    browser.close()
server.shutdown()
server.server_close()
# --8<-- [end:all]
