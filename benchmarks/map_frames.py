"""How smoothly the map moves: `python -m benchmarks.map_frames`, in headless Chromium, by real input.

For our own roadmap and for made-up ones of any size: how long the page blocks while it loads, and how long frames take
while a reader drags the picture, zooms it with the wheel, and lights stops. Once as is, once with the processor slowed.
"""

import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import cos, sin
from pathlib import Path

import jinja2
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from roadmap.content import Content, load
from roadmap.export import export_json
from roadmap.mapping import map_view
from roadmap.views import Views

from benchmarks.measure import ENVIRONMENT
from benchmarks.networks import made_up, planned
from tests.built.conftest import ARGUMENTS, CHROMIUM
from tests.built.hosting import hosted

ROOT = Path(__file__).parents[1]
SECONDS = 4
BUDGET = 17
"""Milliseconds: what 95 % of the frames must stay under."""
WATCH = """
window.blocked = [];
new PerformanceObserver((list) => blocked.push(...list.getEntries().map((each) => each.duration)))
  .observe({ type: "longtask", buffered: true });
window.shifted = 0;
new PerformanceObserver((list) => { for (const each of list.getEntries()) shifted += each.value; })
  .observe({ type: "layout-shift", buffered: true });
window.frames = [];
let last = 0;
requestAnimationFrame(function frame(now) {
  if (last) frames.push(now - last);
  last = now;
  requestAnimationFrame(frame);
});
"""
FOCUS = """(place) => {
  document.querySelectorAll("a.map__stop")[place].focus({ focusVisible: true, preventScroll: true });
}"""


@dataclass(frozen=True)
class Frames:
    """How long the frames of one movement took, in milliseconds."""

    times: tuple[float, ...]

    def __str__(self) -> str:
        ordered = sorted(self.times)
        within = sum(each < BUDGET for each in ordered) / len(ordered)
        slow, worst = ordered[int(len(ordered) * 0.95)], ordered[-1]
        counted = f"{within:.1%} of {len(ordered)} frames under {BUDGET} ms"
        return f"{counted}, 95 % under {slow:.1f} ms, the longest {worst:.0f} ms"


def main(site: Path | None = None) -> None:
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
        site = site or built(Path(temporary, "site"))
        original = {name: (site / name).read_text("utf-8") for name in ("map/index.html", "roadmap.json")}
        browser = playwright.chromium.launch(executable_path=program(), args=ARGUMENTS)
        try:
            for content in (load(ROOT), planned(), made_up(100, 2000)):
                put(content, site, original["map/index.html"])
                for slowdown in (1, 4):
                    report(browser, site, len(content.topics), slowdown)
        finally:
            for name, text in original.items():
                (site / name).write_text(text, "utf-8")
            browser.close()


def program() -> str:
    return next(path for path in CHROMIUM if Path(path).exists())


def built(folder: Path) -> Path:
    """Build and finish our site into a folder and return it. Raises CalledProcessError where that fails."""
    for command in (["mkdocs", "build", "--strict", "--site-dir", str(folder)], ["roadmap", "finish", str(folder)]):
        subprocess.run([sys.executable, "-m", *command], cwd=ROOT, env=ENVIRONMENT, check=True, capture_output=True)
    return folder


def put(content: Content, site: Path, page: str) -> None:
    """Put the map of some content into a built site, in place of the one that `page` shows."""
    shown = map_view(Views(content))
    partials = jinja2.Environment(loader=jinja2.FileSystemLoader(ROOT / "overrides/partials"), autoescape=False)
    listed = partials.get_template("map-list.html").render(map=shown)
    page = re.sub(r'<svg [^>]*id="map".*?</svg>', lambda _: shown["svg"], page, count=1, flags=re.DOTALL)
    page = re.sub(r'<section class="map-list".*?</section>', lambda _: listed, page, count=1, flags=re.DOTALL)
    (site / "map/index.html").write_text(page, "utf-8")
    (site / "roadmap.json").write_text(export_json(content), "utf-8")


def report(browser: Browser, site: Path, topics: int, slowdown: int) -> None:
    with hosted(site) as address:
        for name, width, height in (("desk", 1440, 900), ("phone", 390, 844)):
            context = browser.new_context(viewport={"width": width, "height": height}, has_touch=name == "phone")
            print(f"{topics} topics, {name}, processor slowed {slowdown} times:")
            for line in measured(context, f"{address}map/", slowdown):
                print(f"  {line}")
            context.close()


def measured(context: BrowserContext, address: str, slowdown: int) -> Iterator[str]:
    """Yield a line for loading and for each movement."""
    page = context.new_page()
    client = context.new_cdp_session(page)
    client.send("Network.enable")
    received: list[float] = []
    client.on("Network.loadingFinished", lambda event: received.append(event["encodedDataLength"]))
    client.send("Emulation.setCPUThrottlingRate", {"rate": slowdown})
    page.add_init_script(WATCH)
    page.goto(address, wait_until="networkidle")
    page.locator(".map-sheet[data-live]").wait_for()
    page.wait_for_timeout(500)
    blocked = page.evaluate("blocked")
    total = sum(max(0, each - 50) for each in blocked)
    yield (
        f"load: {sum(received) / 1000:.0f} kB, {len(received)} requests, blocked {total:.0f} ms "
        f"(longest task {max(blocked, default=0):.0f} ms), layout shift {page.evaluate('shifted'):.3f}"
    )
    page.locator(".map-stage").evaluate("each => each.scrollIntoView({ block: 'center' })")
    for name, move in MOVEMENTS.items():
        yield f"{name}: {frames(page, move)}"


def frames(page: Page, move: Callable[[Page, float, float], None]) -> Frames:
    box = page.locator(".map-stage").bounding_box()
    assert box
    page.wait_for_timeout(500)
    page.evaluate("frames.length = 0")
    move(page, box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    return Frames(tuple(page.evaluate("frames")))


def drag(page: Page, x: float, y: float) -> None:
    page.mouse.move(x, y)
    page.mouse.down()
    for turn in steps():
        page.mouse.move(x + 120 * sin(turn), y + 120 * (1 - cos(turn)))
    page.mouse.up()


def zoom(page: Page, x: float, y: float) -> None:
    page.mouse.move(x, y)
    is_narrow = page.evaluate("innerWidth < 960")
    if is_narrow:
        page.keyboard.down("Control")
    size = 5 if is_narrow else 20
    for turn in steps():
        page.mouse.wheel(0, -size if sin(turn) > 0 else size)
    if is_narrow:
        page.keyboard.up("Control")


def light(page: Page, x: float, y: float) -> None:
    page.mouse.move(x, y)
    stops = page.locator("a.map__stop").count()
    for turn, _ in enumerate(steps(0.3)):
        page.evaluate(FOCUS, turn * 37 % stops)
        page.wait_for_timeout(250)


def steps(pause: float = 0) -> Iterator[float]:
    """Yield how far a movement is, in radians, for as long as it lasts."""
    end = time.monotonic() + SECONDS
    while (left := end - time.monotonic()) > pause:
        yield 6 * (SECONDS - left)


MOVEMENTS = {
    "drag at the whole map": drag,
    "zoom by wheel": zoom,
    "drag where one has zoomed in": drag,
    "light stop after stop": light,
}


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
