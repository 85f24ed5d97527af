# needs: chromium
# mask: \b\d+\.\d\b
"""When does the list stand, when does the button work, and what is there without JavaScript?"""

# --8<-- [start:all]
import threading
import time
from http.server import ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

import views
from shared.bookshop import BOOKS
from shop import Shop

SHOP, FAST_SHOP = "http://localhost:8000", "http://localhost:8001"
WATCH = """
    window.moments = {};
    new MutationObserver(() => {
      if (document.querySelector("li")) moments.list ??= performance.now();
      if (document.documentElement.dataset.ready) moments.button ??= performance.now();
    }).observe(document, { subtree: true, childList: true, attributes: true });
"""
TRAVEL, DATABASE = 0.1, 0.05  # seconds


class SlowShop(Shop):
    def do_GET(self) -> None:
        time.sleep(TRAVEL)
        if self.path in ("/books", "/server", "/hydrated"):
            time.sleep(DATABASE)
        super().do_GET()


def part(mark: str) -> None:
    """Mark a part of the output, so that the page can show it alone."""
    print(f"# --8<-- [{mark}]")


def measure(page: Page, path: str) -> tuple[int, dict[str, float]]:
    """How many requests; after how many milliseconds the list stands, and the button works."""
    requests = []
    page.on("request", lambda request: requests.append(request.url) if "data:" not in request.url else None)
    page.goto(SHOP + path, wait_until="commit")
    page.wait_for_function("moments.button" if path in ("/app", "/hydrated") else "moments.list")
    return len(requests), page.evaluate("moments")


def click_early(page: Page) -> None:
    """Press the button while its script is still on the way, and again afterwards."""
    held = []
    page.route("**/list.js", lambda route: held.append(route))
    page.goto(f"{FAST_SHOP}/hydrated", wait_until="commit")
    page.click("#sort")
    print("pressed before the script came:", page.locator("li").all_inner_texts())
    while not held:
        page.wait_for_timeout(10)
    held[0].continue_()
    page.wait_for_function("document.documentElement.dataset.ready")
    page.click("#sort")
    print("pressed again:                 ", page.locator("li").all_inner_texts())


Path("static.html").write_text(views.finished(list(BOOKS.values())))
for port, kind in ((8000, SlowShop), (8001, Shop)):
    server = ThreadingHTTPServer(("127.0.0.1", port), kind)
    threading.Thread(target=server.serve_forever, daemon=True).start()
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
    no_scripts = browser.new_context(java_script_enabled=False).new_page()
    part("start:measured")
    page = browser.new_page()
    page.add_init_script(WATCH)
    measure(page, "/server")  # the first page of a browser takes longer
    times = {}
    print(f"{'':12} requests  list  button  books without JavaScript")
    for path in ("/static.html", "/server", "/app", "/hydrated"):
        requests, times[path] = measure(page, path)
        no_scripts.goto(FAST_SHOP + path)
        moments = [
            f"{times[path][name] / times['/static.html']['list']:.1f}" if name in times[path] else ""
            for name in ("list", "button")
        ]
        print(f"{path:12} {requests:8}  {moments[0]:>4}  {moments[1]:>6}  {no_scripts.locator('li').count():23}")
    part("end:measured")
    part("start:early")
    click_early(page)
    part("end:early")
    browser.close()
# A page needs at least what its answers need that wait for each other. How much more a busy machine adds is no part of it.
assert times["/app"]["list"] >= 1000 * (3 * TRAVEL + DATABASE), times
assert min(times["/server"]["list"], times["/hydrated"]["list"]) >= 1000 * (TRAVEL + DATABASE), times
# --8<-- [end:all]
