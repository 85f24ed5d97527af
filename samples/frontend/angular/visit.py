# needs: chromium node
# setup: build.sh
"""Use the page as a visitor does, and look at what the API was asked."""

print("# --8<-- [start:works]")
# --8<-- [start:visit]
import threading
from http.server import ThreadingHTTPServer
from urllib.error import HTTPError
from urllib.request import urlopen

from playwright.sync_api import sync_playwright

from shop import LOG, Shop

server = ThreadingHTTPServer(("127.0.0.1", 8000), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
playwright = sync_playwright().start()
page = playwright.chromium.launch(executable_path="/usr/bin/chromium").new_page()

page.goto("http://localhost:8000/")
page.get_by_text("Tide Tables").wait_for()
page.get_by_text("In stock only").click()
page.get_by_text("All books").wait_for()
print(page.locator("li").all_inner_texts())
page.get_by_text("All books").click()
page.get_by_text("Add a book").click()
page.get_by_text("Paper Bridges").click()
page.get_by_text("in stock").wait_for()
print(page.url, "shows", page.locator("p").inner_text())
print("asked for:", *LOG, sep="\n  ")
# --8<-- [end:visit]
server.handle_error = lambda *_: None  # a browser that leaves a page hangs up
print("# --8<-- [end:works]")
assert page.url == "http://localhost:8000/books/4", page.url
assert LOG == ["GET /api/books", "POST /api/books, token right", "GET /api/books/4"], LOG
try:
    urlopen("http://localhost:8000/api/books", b'{"title": "Forged", "price_cents": 1}')
except HTTPError as error:
    assert error.code == 403, error

LOG.clear()
page.goto("http://localhost:8000/mistakes")
page.get_by_role("button", name="Add").click()
with page.expect_response("**/api/books"):
    page.get_by_role("button", name="Count").click()
page.wait_for_timeout(100)
assert LOG == ["GET /api/books"], LOG
assert page.locator("p").inner_text() == "0 books", page.content()
print("# --8<-- [start:path]")
page.get_by_role("button", name="Ask").click()
page.locator("output:not(:empty)").wait_for()
print(page.locator("output").inner_text())
print("# --8<-- [end:path]")
assert page.locator("p").inner_text() == "4 books", page.content()

Shop.broken = True
page.goto("http://localhost:8000/")
page.get_by_text("No books.").wait_for()
page.goto("http://localhost:8000/honest")
page.get_by_role("alert").wait_for()
assert page.get_by_text("No books").count() == 0, page.content()
Shop.broken = False
page.get_by_text("Try again").click()
page.get_by_text("Tide Tables").wait_for()
assert page.get_by_role("alert").count() == 0, page.content()
page.context.browser.close()
playwright.stop()
server.shutdown()
server.server_close()
