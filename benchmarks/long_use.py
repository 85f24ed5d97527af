"""What an hour of use leaves behind in the browser: `python -m benchmarks.long_use`.

Map: 3,600 turns, one for each second, in which a stop is lit, chosen or filtered. Review: 720 cards, one every five
seconds. Counted after the garbage has been collected; what counts is whether a number grows.
"""

import re
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from playwright.sync_api import Browser, CDPSession, sync_playwright

from benchmarks.map_frames import built, program
from tests.built.conftest import ARGUMENTS
from tests.built.hosting import hosted
from tests.built.map.desk import opened
from tests.built.map.test_everybody import COUNTED, USE, measured
from tests.built.test_review import NOW, TWENTY, due_since, give, ids_of, visit

TURNS, EVERY = 3600, 450
CARDS = 720


def main(site: Path | None = None) -> None:
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
        folder = site or built(Path(temporary, "site"))
        browser = playwright.chromium.launch(executable_path=program(), args=ARGUMENTS)
        with hosted(folder) as address:
            for line in [*map_in_use(browser, address), *review_in_use(browser, address, folder)]:
                print(line)
        browser.close()


def map_in_use(browser: Browser, address: str) -> Iterator[str]:
    """Yield a line for the start, and one after each few minutes of use."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
    page = opened(context, address)
    client = context.new_cdp_session(page)
    page.get_by_role("button", name="Filter").click()
    page.locator(".map-filter").wait_for()
    page.evaluate(USE, 100)
    yield f"map, begun: {counted(client)}"
    for turn in range(EVERY, TURNS + 1, EVERY):
        page.evaluate(USE, EVERY)
        yield f"map, {turn} turns: {counted(client)}"
    context.close()


def review_in_use(browser: Browser, address: str, site: Path) -> Iterator[str]:
    """Yield a line after each hundred cards or so."""
    context = browser.new_context(timezone_id="Europe/Berlin")
    context.clock.set_fixed_time(NOW)
    give(context, {card: due_since(5) for chapter in ("web", "databases") for card in ids_of(site, chapter)})
    page = visit(context, address)
    client = context.new_cdp_session(page)
    for answered in range(20, CARDS + 1, 20):
        page.get_by_role("button", name=re.compile("^(Begin|Go on)$")).click()
        page.evaluate(TWENTY)
        page.keyboard.press("Escape")
        page.locator(".review-desk").wait_for()
        context.clock.set_fixed_time(NOW + timedelta(days=answered))
        if answered % 100 == 20:
            yield f"review, {answered} cards: {counted(client)}"
    context.close()


def counted(client: CDPSession) -> str:
    found = measured(client)
    heap, listeners, nodes = (found[name] for name in COUNTED)
    return f"{heap / 1e6:.1f} MB, {nodes:.0f} nodes, {listeners:.0f} listeners"


if __name__ == "__main__":
    main()
