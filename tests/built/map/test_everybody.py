"""The map for everybody, and for a long time."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, CDPSession, expect
from roadmap.topics import Topics

from tests.built.barriers import WIDTHS, barriers, context_for_axe
from tests.built.map.desk import (
    STOP,
    begun,
    opened,
    until,
)

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_no_barrier_with_panel_filter_and_help_open(browser: Browser, address: str, width: int) -> None:
    context = context_for_axe(browser, width)
    begun(context, web__client_server="done", web__urls="learning", web__dns="skipped")
    page = opened(context, address, "#stop=databases/transactions&level=core,deeper")
    page.locator(".map-panel h2").wait_for()
    found = []
    for menu in (re.compile("^Filter"), "Save", "Keys and help"):
        page.get_by_role("button", name=menu, exact=True).click()
        page.locator(".map-menu__content:not([hidden]) > *").wait_for()
        found += barriers(page)
    page.get_by_role("combobox", name="Find a stop or a line").fill("da")
    page.get_by_role("option").first.wait_for()
    found += barriers(page)
    context.close()
    assert found == []


@pytest.mark.parametrize("width", [1440, 700, 390, 320])
def test_the_map_never_makes_the_page_scroll_sideways(browser: Browser, address: str, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, reduced_motion="reduce")
    page = opened(context, address, "#stop=web/dns")
    page.locator(".map-panel h2").wait_for()
    for menu in ("Filter", "Save", "Keys and help"):
        page.get_by_role("button", name=menu, exact=True).click()
        page.locator(".map-menu__content:not([hidden]) > *").wait_for()
        assert page.evaluate("document.documentElement.scrollWidth") <= width, menu
    context.close()


def test_without_scripts_stops_are_links_and_the_list_says_the_same(
    browser: Browser, address: str, topics: Topics
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}map/")
    assert page.locator("a.map__stop").count() == page.locator(".map-list__stop").count() == len(topics)
    page.locator(STOP.format("web/dns")).click()
    page.wait_for_url("**/web/dns/")
    context.close()


def test_without_its_data_the_map_still_moves_and_links(context: BrowserContext, address: str) -> None:
    page = context.new_page()
    page.route("**/roadmap.json", lambda route: route.fulfill(json={}))
    page.goto(f"{address}map/#stop=web/dns&level=core")
    expect(page.locator("[data-announcements]")).to_contain_text("could not be loaded")
    page.get_by_role("button", name="Zoom in").click()
    until(page, "new URLSearchParams(location.hash.slice(1)).has('view')")
    page.locator(STOP.format("web/dns")).focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/web/dns/")


COUNTED = ("JSHeapUsedSize", "JSEventListeners", "Nodes")
USE = """async (turns) => {
  const stops = [...document.querySelectorAll("a.map__stop")];
  const box = document.querySelector(".map-filter [value='deeper']");
  const wait = () => new Promise((done) => setTimeout(done));
  for (let turn = 0; turn < turns; turn += 1) {
    const stop = stops[turn % stops.length];
    stop.focus({ focusVisible: true, preventScroll: true });
    if (turn % 5 === 0) stop.dispatchEvent(new MouseEvent("click", { detail: 1, bubbles: true, cancelable: true }));
    if (turn % 5 < 2) box.click();
    await wait();
  }
}"""


def test_nothing_piles_up_in_long_use(context: BrowserContext, address: str) -> None:
    page = opened(context, address)
    client = context.new_cdp_session(page)
    page.get_by_role("button", name="Filter").click()
    page.locator(".map-filter").wait_for()
    page.evaluate(USE, 100)
    before = measured(client)
    page.evaluate(USE, 500)
    after = measured(client)
    assert {name: after[name] / before[name] for name in COUNTED if after[name] / before[name] > 1.2} == {}


def measured(client: CDPSession) -> dict[str, float]:
    client.send("Performance.enable")
    for _ in range(3):
        client.send("HeapProfiler.collectGarbage")
    return {each["name"]: each["value"] for each in client.send("Performance.getMetrics")["metrics"]}


def test_text_at_twice_its_size_loses_nothing(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 640, "height": 900}, reduced_motion="reduce")
    page = opened(context, address, "#stop=web/dns")
    page.evaluate("document.documentElement.style.setProperty('font-size', '250%')")
    assert page.evaluate("document.documentElement.scrollWidth") <= 640
    panel = page.locator(".map-panel")
    last = panel.get_by_role("link").last
    last.scroll_into_view_if_needed()
    assert last.evaluate("(link) => link.getBoundingClientRect().bottom <= innerHeight")
    page.get_by_role("button", name="Close the panel").click()
    for name in ("Save", "Keys and help", "Whole map"):
        box = page.get_by_role("button", name=name).bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 640
    context.close()


def test_levels_differ_by_shape_where_the_system_forces_its_colors(browser: Browser, address: str) -> None:
    context = browser.new_context(forced_colors="active", color_scheme="dark")
    page = opened(context, address)
    fill = "(each) => getComputedStyle(each).backgroundColor"
    stations = [page.locator(f".map-key .station[data-level={level}]") for level in ("core", "deeper")]
    fills = [station.evaluate(fill) for station in stations]
    assert fills[0] != fills[1]
    assert page.locator("a.map__stop").first.is_visible()
    context.close()


@pytest.mark.parametrize("path", ["map", "plan", "progress", "review", "web/dns"])
def test_nothing_throws_where_a_page_is_opened_from_the_file_system(browser: Browser, site: Path, path: str) -> None:
    page = browser.new_page()
    thrown: list[str] = []
    page.on("pageerror", lambda error: thrown.append(str(error)))
    page.goto((site / path / "index.html").as_uri())
    page.locator("article a[href]").first.wait_for(state="attached")
    page.wait_for_load_state("networkidle")
    assert thrown == []
    page.close()


@pytest.mark.parametrize("path", ["plan", "progress", "review"])
def test_a_page_that_needs_scripts_says_so_where_it_is_opened_from_the_file_system(
    browser: Browser, site: Path, address: str, path: str
) -> None:
    page = browser.new_page(reduced_motion="reduce")
    page.goto((site / path / "index.html").as_uri())
    expect(page.locator(".not-started")).to_be_visible()
    page.goto(f"{address}{path}/")
    expect(page.locator(".not-started")).to_have_count(0)
    page.close()
