# needs: chromium
# serve: shop.py 8000
# mask: \|.*
"""Load the shop's page in Chromium and draw which request ran when, and what started it."""

# --8<-- [start:waterfall]
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

ENTRIES = """() => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
    .map((entry) => entry.toJSON())"""

with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
    page = browser.new_page()
    page.goto("http://localhost:8000/")
    page.wait_for_selector("li")
    entries = page.evaluate(ENTRIES)
    browser.close()

paths = ["/", "/shop.css", "/shop.js", "/cover.svg", "/paper.svg", "/books"]
requests = {urlsplit(entry["name"]).path: entry for entry in entries}
for path in paths:
    start, end = int(requests[path]["startTime"]), int(requests[path]["responseEnd"])
    bar = " " * (start // 25) + "-" * ((end - start) // 25)
    print(f"{path:10} {requests[path]['initiatorType']:10} |{bar} {start} to {end} ms")

for event in ("domContentLoadedEventEnd", "loadEventEnd"):
    moment = int(requests["/"][event])
    print(f"{event.removesuffix('EventEnd'):21} |{' ' * (moment // 25)}^ {moment} ms")
# --8<-- [end:waterfall]
start = {path: requests[path]["startTime"] for path in paths}
end = {path: requests[path]["responseEnd"] for path in paths}
assert max(start["/shop.css"], start["/shop.js"], start["/cover.svg"]) < end["/shop.css"], entries
assert start["/paper.svg"] >= end["/shop.css"] - 5, entries
assert start["/books"] >= max(end[path] for path in paths if path != "/books") - 5, entries
assert requests["/"]["loadEventEnd"] < end["/books"] - 300, entries
