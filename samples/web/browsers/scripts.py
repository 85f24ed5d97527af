# needs: chromium
# serve: shop.py 8000
"""One script of 0.8 s, asked for in three ways: when does the visitor see something?"""

from playwright.sync_api import sync_playwright

# --8<-- [start:scripts]
MOMENTS = """async () => {
  const [page] = performance.getEntriesByType("navigation");
  const paint = await new Promise((found) => new PerformanceObserver((list) => found(list.getEntries()[0]))
    .observe({type: "paint", buffered: true}));
  return [paint.startTime, page.domContentLoadedEventEnd, page.loadEventEnd].map(Math.round);
}"""

moments = {}
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
    for path in ("/plain", "/defer", "/async"):
        page = browser.new_context().new_page()
        page.on("pageerror", lambda error: print("console:", error.message))
        page.goto(f"http://localhost:8000{path}")
        moments[path] = page.evaluate(MOMENTS)
    browser.close()

for path, (paint, parsed, loaded) in moments.items():
    print(f"{path:8} first paint {paint} ms, DOMContentLoaded {parsed} ms, load {loaded} ms")
# --8<-- [end:scripts]
# The script takes 0.8 s, so no page can have run it before that. How much more a busy machine adds is no part of it.
assert moments["/plain"][0] > 800, moments
assert moments["/defer"][0] < moments["/defer"][1] and moments["/defer"][1] > 800, moments
assert max(moments["/async"][:2]) < moments["/async"][2], moments
