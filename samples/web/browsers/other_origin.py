# needs: chromium
"""A page of one origin asks for data of another."""

import threading
from http.server import ThreadingHTTPServer

from playwright.sync_api import sync_playwright

from shop import Shop


class TalkativeShop(Shop):
    def log_request(self, code: object = "-", size: object = "-") -> None:
        if self.path != "/favicon.ico":  # the browser asks for that by itself
            print("server: ", self.command, self.path, int(code))


server = ThreadingHTTPServer(("127.0.0.1", 8000), TalkativeShop)
threading.Thread(target=server.serve_forever, daemon=True).start()

with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
    page = browser.new_page()
    # --8<-- [start:ask]
    page.goto("http://localhost:8000/books/1")
    page.on("console", lambda message: print("console:", message.text))
    print("script: ", page.evaluate("fetch('http://127.0.0.1:8000/books/3').catch((error) => `${error}`)"))
    # --8<-- [end:ask]
    browser.close()
server.shutdown()
server.server_close()
