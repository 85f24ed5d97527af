# needs: chromium
# serve: shop.py 8000
"""Two slow answers: is the backend slow, or is there much to send?"""

from playwright.sync_api import sync_playwright

# --8<-- [start:waiting]
PHASES = """async (path) => {
  await (await fetch(path)).text();
  const [request] = performance.getEntriesByName(location.origin + path);
  return {
    waiting: Math.round(request.responseStart - request.requestStart),
    download: Math.round(request.responseEnd - request.responseStart),
    told: request.serverTiming.map(({name, duration}) => `${name} ${duration} ms`),
  };
}"""

with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
    page = browser.new_page()
    page.goto("http://localhost:8000/books/1")
    phases = {path: page.evaluate(PHASES, path) for path in ("/books/3", "/sales", "/export")}
    browser.close()

for path, phase in phases.items():
    print(f"{path:9} waiting {phase['waiting']} ms, download {phase['download']} ms", *phase["told"])
# --8<-- [end:waiting]
assert phases["/sales"]["waiting"] >= 600 > 3 * phases["/sales"]["download"], phases
assert phases["/export"]["download"] >= 400 > 2 * phases["/export"]["waiting"], phases
