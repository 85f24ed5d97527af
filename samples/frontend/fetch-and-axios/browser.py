# needs: chromium
"""Open the pages of this topic in a browser, and read what they show."""

# --8<-- [start:all]
import gzip
import threading
from pathlib import Path

from playwright.sync_api import Page, Route, sync_playwright

import shop

SHOP = "http://localhost:8000"


def part(mark: str) -> None:
    """Mark a part of the output, so that the page can show it alone."""
    print(f"# --8<-- [{mark}]")


def search(page: Page, name: str) -> None:
    """Type "s" and then "salt", and wait until the answers to both had their time."""
    shop.SALT_IS_ANSWERED.clear()
    page.goto(f"{SHOP}/{name}.html")
    page.fill("#title", "s")
    loading = page.inner_text("#note")
    with page.expect_response("**/books?title=salt"):
        page.fill("#title", "salt")
    shown = 2 if name == "race" else 1
    page.wait_for_function(f"document.querySelectorAll('li').length === {shown}")
    if name == "search":  # the server answers "s" after 100 ms, and nobody listens
        page.wait_for_timeout(200)
    print(f"{name}.js, {page.input_value('#title')!r}: {page.locator('li').all_inner_texts()}")
    assert loading == "Searching", loading


def show_states(page: Page) -> None:
    for title in ("tide", "sea", "broken"):
        page.fill("#title", title)
        page.wait_for_function("document.querySelector('#note').textContent !== 'Searching'")
        print(f"{title!r}: {page.inner_text('#note')!r} {page.locator('li').all_inner_texts()}")


def write_race() -> None:
    """The same page without the line that gives up the older search."""
    Path("race.html").write_text(Path("search.html").read_text().replace("search.js", "race.js"))
    Path("race.js").write_text(Path("search.js").read_text().replace("  running.abort();\n", ""))


def try_again(page: Page) -> None:
    """Ask in three ways that fail, and count the requests."""
    sent = []
    page.on("request", lambda request: sent.append(f"{request.method} {request.url.removeprefix(SHOP)}"))
    call = """([path, method]) => import('/again.js').then((module) => module.askAgain(path, { method }))
        .then(JSON.stringify, (error) => error.status)"""
    for method, path in (("GET", "/flaky"), ("GET", "/books/99"), ("POST", "/flaky")):
        result = page.evaluate(call, [path, method])
        print(f"{method} {path}: {sent.count(f'{method} {path}')} sent, then {result}")


def patient(route: Route) -> None:
    """Send client.js with a longer limit, for a machine that is too busy for five seconds."""
    script = Path("client.js").read_text().replace("5000", "60_000")
    route.fulfill(body=script, content_type="text/javascript")


def kilobytes(file: str) -> str:
    return f"{len(gzip.compress(Path(file).read_bytes(), 9)) / 1000:.1f} kB"


server = shop.Server(("127.0.0.1", 8000), shop.Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
    page = browser.new_page()
    page.route("**/client.js", patient)

    part("start:race")
    write_race()
    search(page, "race")
    search(page, "search")
    part("end:race")
    part("start:states")
    show_states(page)
    part("end:states")

    part("start:outcomes")
    lines = page.evaluate("import('/outcomes.js').then((module) => module.outcomes())")
    for name, fetched, axios in zip(lines[::3], lines[1::3], lines[2::3], strict=True):
        print(f"{name}\n  fetch: {fetched}\n  Axios: {axios}")
    part("end:outcomes")

    part("start:axios")
    print(*page.evaluate("import('/with_axios.js').then((module) => module.addAndFind())"))
    part("end:axios")

    part("start:post")
    # --8<-- [start:post]
    for body in ("{title: 'Ebb', price_cents: 800}", "JSON.stringify({title: 'Ebb', price_cents: 800})"):
        status = f"fetch('/books', {{method: 'POST', body: {body}}}).then((response) => response.status)"
        print(page.evaluate(status), body)
    # --8<-- [end:post]
    part("end:post")

    part("start:again")
    try_again(page)
    part("end:again")
    browser.close()

part("start:sizes")
print("axios.min.js:", kilobytes("node_modules/axios/dist/esm/axios.min.js"))
print("client.js:   ", kilobytes("client.js"))
print("packages that npm installs for axios:", sum(1 for _ in Path("node_modules").glob("[!.]*")))
part("end:sizes")
# --8<-- [end:all]
