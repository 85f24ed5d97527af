# needs: chromium
# mask: \d+ ms
"""The same page with /books asked for early: when does the list stand?"""

import threading
from http.server import ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import sync_playwright

from shop import Shop

LIST_STANDS = "() => document.querySelector('li') && Math.round(performance.now())"


class EarlyShop(Shop):
    def send_page(self, path: str) -> None:
        self.send_file("html", Path("shop.html" if path == "/" else "early.html").read_bytes())


server = ThreadingHTTPServer(("127.0.0.1", 8000), EarlyShop)
threading.Thread(target=server.serve_forever, daemon=True).start()

moments = {}
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
    browser.new_page().goto("http://localhost:8000/books/1")  # the very first page of a browser is slower
    for path in ("/", "/early"):
        page = browser.new_context().new_page()
        page.goto(f"http://localhost:8000{path}", wait_until="commit")
        moments[path] = page.wait_for_function(LIST_STANDS).json_value()
        print(f"{path:7} list after {moments[path]} ms")
    browser.close()
server.shutdown()
server.server_close()
assert moments["/early"] < moments["/"] - 150, moments
