# needs: chromium
# serve: shop.py 8000
"""Which bytes come over the network again on a second visit?"""

from playwright.sync_api import sync_playwright

ENTRIES = """() => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
    .map((entry) => entry.toJSON())"""

with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
    # --8<-- [start:visits]
    visitor = browser.new_context()
    for visit in ("first visit ", "second visit"):
        page = visitor.new_page()
        page.goto("http://localhost:8000/")
        page.wait_for_selector("li")
        sent = {entry["name"].rpartition("/")[2]: entry["transferSize"] for entry in page.evaluate(ENTRIES)}
        print(visit, *(f"/{name} {sent[name]}" for name in sorted(sent)), sep="  ")
        # --8<-- [end:visits]
    browser.close()
