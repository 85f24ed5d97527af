# needs: chromium
"""Which bytes come over the network again on a second visit?"""

import threading
from http.server import ThreadingHTTPServer

from playwright.sync_api import sync_playwright

from shop import SECONDS, Shop

ENTRIES = """() => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
    .map((entry) => entry.toJSON())"""

SECONDS.clear()  # the bytes count here, so nothing need be slow
server = ThreadingHTTPServer(("127.0.0.1", 8000), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()

with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
    visitor = browser.new_context()
    for visit in ("first visit ", "second visit"):
        page = visitor.new_page()
        page.goto("http://localhost:8000/")
        page.wait_for_selector("li")
        sent = {entry["name"].rpartition("/")[2]: entry["transferSize"] for entry in page.evaluate(ENTRIES)}
        print(visit, *(f"/{name} {sent[name]}" for name in sorted(sent)), sep="  ")
    browser.close()
server.shutdown()
server.server_close()
