"""What the tests of the map do with it: open it, choose a stop, see where the picture stands."""

import json
import re

import pytest
from playwright.sync_api import BrowserContext, Page, expect

KEY = "backend-roadmap.progress"
OURS = re.compile(r"http://127\.0\.0\.1:|data:|blob:")
STOP = "a.map__stop[data-topic='{}']"


def watched(context: BrowserContext, mistakes: list[str]) -> BrowserContext:
    context.set_default_timeout(10_000)
    context.on("weberror", lambda error: mistakes.append(str(error.error)))
    context.on("console", lambda said: mistakes.append(said.text) if said.type in {"error", "warning"} else None)
    context.on("request", lambda asked: None if OURS.match(asked.url) else mistakes.append(asked.url))
    return context


def opened(context: BrowserContext, address: str, query: str = "") -> Page:
    page = context.new_page()
    page.goto(f"{address}map/{query}")
    page.locator(".map-sheet[data-live]").wait_for()
    return page


def until(page: Page, expression: str) -> None:
    """Wait until an expression is true in the page; the page's policy forbids the browser's own way to wait for it."""
    for _ in range(200):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(25)
    pytest.fail(f"never true: {expression}")


def begun(context: BrowserContext, **topics: str) -> None:
    entries = {
        name.replace("__", "/").replace("_", "-"): {"status": status, "at": 1000} for name, status in topics.items()
    }
    text = json.dumps({"form": "backend-roadmap-progress", "version": 1, "topics": entries})
    script = f"localStorage.getItem('{KEY}') ?? localStorage.setItem('{KEY}', {json.dumps(text)})"
    context.add_init_script(f"if (location.protocol === 'http:') {script}")  # not in the picture that becomes a file


def click(page: Page, topic: str) -> None:
    page.locator(STOP.format(topic)).click()
    until(page, f"location.hash.includes('stop={topic}')")
    expect(page.locator(".map-panel h2")).to_be_visible()


def focused(page: Page) -> str | None:
    return page.evaluate("document.activeElement.dataset.topic ?? null")


def place(page: Page) -> dict[str, float]:
    """Where the picture stands: its left upper corner in its frame, and how wide it is shown."""
    return page.evaluate(
        "(() => { const [a, b] = ['#map', '.map-stage']"
        ".map((each) => document.querySelector(each).getBoundingClientRect());"
        "return { x: a.left - b.left, y: a.top - b.top, width: a.width }; })()"
    )


def shown(page: Page) -> set[str]:
    stops = page.locator("a.map__stop:not(.is-out)")
    return set(stops.evaluate_all("all => all.map((each) => each.dataset.topic)"))


def listed(page: Page) -> int:
    return page.locator(".map-list li[data-level]:not([hidden])").count()
