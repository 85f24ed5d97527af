# needs: chromium node
# setup: build.mjs
"""Open the page as built for production, for development, and with three mistakes in it."""

print("# --8<-- [start:works]")
# --8<-- [start:visit]
import threading
from http.server import ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import sync_playwright

from shop import BOOK_2_MAY_GO, LOG, Shop

Shop.patience = 60
server = ThreadingHTTPServer(("127.0.0.1", 8000), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
playwright = sync_playwright().start()
page = playwright.chromium.launch(executable_path="/usr/bin/chromium").new_page()


def wait_for_requests(number: int) -> None:
    while len(LOG) < number:
        page.wait_for_timeout(20)


page.goto("http://localhost:8000/")
page.wait_for_selector("li")
print("the list:   ", page.locator("li").all_inner_texts())
print("asked for:  ", LOG)

page.get_by_text("Salt and Signal").click()
wait_for_requests(2)
page.get_by_text("The Winter Ledger").click()
page.get_by_text("3 in stock").wait_for()
with page.expect_response("**/api/books/2"):  # now the older answer comes
    BOOK_2_MAY_GO.set()
page.wait_for_timeout(100)
print("the details:", page.locator("output").inner_text())
print("asked for:  ", LOG[1:])
# --8<-- [end:visit]
print("# --8<-- [end:works]")
server.handle_error = lambda *_: None  # a browser that leaves a page hangs up
assert page.locator("output").inner_text() == "The Winter Ledger: 3 in stock", page.content()
assert LOG == ["/api/books", "/api/books/2", "/api/books/3"], LOG
assert 200_000 < Path("dist/app.js").stat().st_size < 250_000, "the page says 225 kB"
assert 1_150_000 < Path("dev/app.js").stat().st_size < 1_300_000, "the page says 1.2 MB"

print("# --8<-- [start:twice]")
LOG.clear()
Shop.files = Path("dev")
page.goto("http://localhost:8000/")
page.wait_for_selector("li")
wait_for_requests(2)
print("development:", LOG)
print("# --8<-- [end:twice]")
assert LOG == ["/api/books"] * 2, LOG

Shop.files = Path("mistakes")
BOOK_2_MAY_GO.clear()
page.goto("http://localhost:8000/late")
page.get_by_role("button").click()
page.get_by_text("asked for 3, shows 3").wait_for()
BOOK_2_MAY_GO.set()
page.get_by_text("asked for 3, shows 2").wait_for()

print("# --8<-- [start:changed]")
with page.expect_event("pageerror") as error:
    page.goto("http://localhost:8000/changed")
page.wait_for_function("document.querySelector('#root').childElementCount === 0")
print(error.value.message.partition(". If")[0])
print("the page:", repr(page.locator("body").inner_text().strip()))
print("# --8<-- [end:changed]")
assert page.locator("body").inner_text().strip() == "", page.content()

print("# --8<-- [start:removed]")
LOG.clear()
page.goto("http://localhost:8000/solution")
page.get_by_role("button", name="Remove").nth(1).click()
page.get_by_text("Salt and Signal").wait_for(state="detached")
print("the list: ", page.locator("li span").all_inner_texts())
print("asked for:", LOG)
print("# --8<-- [end:removed]")
assert LOG == ["/api/books", "/api/books", "DELETE /api/books/2"], LOG
answers = iter([500, 404])
page.route("**/api/books/1", lambda route: route.fulfill(status=next(answers)))
page.get_by_role("button", name="Remove").first.click()
page.get_by_role("button", name="not removed: 500").click()
page.get_by_text("Tide Tables").wait_for(state="detached")
assert page.locator("li").count() == 1, page.content()

LOG.clear()
page.goto("http://localhost:8000/endless")
wait_for_requests(50)
page.context.browser.close()
playwright.stop()
server.shutdown()
server.server_close()
