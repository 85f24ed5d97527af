# needs: chromium
"""The same page with /books asked for early: when does the list stand?"""

import threading
from http.server import ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import sync_playwright

from shop import SECONDS, Shop

LIST_STANDS = "() => document.querySelector('li') && Math.round(performance.now())"
STARTS = """() => performance.getEntriesByType("resource")
    .map((entry) => [new URL(entry.name).pathname, Math.round(entry.startTime), entry.responseEnd])"""


class EarlyShop(Shop):
    def send_page(self, path: str) -> None:
        self.send_file("html", Path("early.html").read_bytes())


server = ThreadingHTTPServer(("127.0.0.1", 8000), EarlyShop)
threading.Thread(target=server.serve_forever, daemon=True).start()

with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
    page = browser.new_page()
    page.goto("http://localhost:8000/", wait_until="commit")
    stands = page.wait_for_function(LIST_STANDS).json_value()
    entries = page.evaluate(STARTS)
    browser.close()
server.shutdown()
server.server_close()

starts = {path: start for path, start, _ in entries}
ends = {path: end for path, _, end in entries}
for path in ("/shop.css", "/books"):
    print(f"{path:9} requested after {starts[path]} ms")
print(f"list      stands after {stands} ms")
assert [path for path, *_ in entries].count("/books") == 1, entries
assert starts["/books"] < ends["/shop.css"], entries
# One after the other, page, script and data take at least this long.
assert stands < 1000 * (SECONDS["/"] + SECONDS["/shop.js"] + SECONDS["/books"]), stands
