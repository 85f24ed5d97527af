"""The map by keyboard alone."""

import pytest
from playwright.sync_api import BrowserContext, expect
from roadmap.graph import opens
from roadmap.topics import Topics

from tests.built.map.desk import (
    STOP,
    focused,
    opened,
    place,
    until,
)

pytestmark = pytest.mark.browser


def test_stops_are_walked_along_edges_and_lines(context: BrowserContext, address: str, topics: Topics) -> None:
    page = opened(context, address)
    page.locator(STOP.format("databases/transactions")).focus()
    page.keyboard.press("ArrowLeft")
    until(page, "document.activeElement.dataset.topic === 'databases/constraints'")
    page.keyboard.press("ArrowRight")
    until(page, "document.activeElement.dataset.topic === 'databases/transactions'")
    seen = set()
    opened_by_it = opens(topics)["databases/transactions"]
    for _ in opened_by_it:
        page.keyboard.press("ArrowRight")
        until(page, "document.activeElement.dataset.topic !== 'databases/transactions'")
        seen.add(focused(page))
        page.keyboard.press("ArrowLeft")
        until(page, "document.activeElement.dataset.topic === 'databases/transactions'")
    assert seen == set(opened_by_it)
    page.keyboard.press("ArrowDown")
    assert focused(page) == "databases/indexes"
    page.keyboard.press("ArrowUp")
    assert focused(page) == "databases/transactions"
    page.keyboard.press("Enter")
    page.wait_for_url("**/databases/transactions/")


def test_space_opens_the_panel_and_escape_leads_back(context: BrowserContext, address: str) -> None:
    page = opened(context, address)
    page.locator(STOP.format("web/dns")).focus()
    page.keyboard.press("Space")
    until(page, "document.activeElement.matches('.map-panel h2')")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(STOP.format("web/dns"))).to_have_attribute("data-progress", "done")
    page.keyboard.press("Escape")
    assert focused(page) == "web/dns"
    expect(page.locator(".map-panel")).to_be_hidden()


def test_every_stop_is_reached_with_tab_and_seen_when_it_has_the_focus(context: BrowserContext, address: str) -> None:
    page = opened(context, address)
    page.locator(".map-stage").focus()
    for key in ("+", "+", "+", "+"):
        page.keyboard.press(key)
    visited = []
    for _ in range(page.locator("#map a").count() + 1):
        page.keyboard.press("Tab")
        if not page.evaluate("document.activeElement.matches('#map a')"):
            break
        inside = page.evaluate(
            "(() => { const [a, b] = [document.activeElement, document.querySelector('.map-stage')]"
            ".map((each) => each.getBoundingClientRect());"
            "return a.left >= b.left && a.top >= b.top && a.left < b.right && a.bottom <= b.bottom; })()"
        )
        assert inside, focused(page)
        visited.append(focused(page))
    assert [topic for topic in visited if topic] == page.locator("a.map__stop").evaluate_all(
        "all => all.map((each) => each.dataset.topic)"
    )
    assert page.evaluate("document.querySelector('.map-stage').scrollTop") == 0


def test_keys_move_and_zoom_the_picture(context: BrowserContext, address: str) -> None:
    page = opened(context, address)
    page.locator(".map-stage").focus()
    before = place(page)
    page.keyboard.press("+")
    until(page, f"document.querySelector('#map').getBoundingClientRect().width > {before['width']}")
    zoomed = place(page)
    page.keyboard.press("ArrowRight")
    until(page, "document.querySelector('.map-glass').hidden")
    assert round(zoomed["x"] - place(page)["x"]) == 60
    page.keyboard.press("0")
    until(page, f"Math.abs(document.querySelector('#map').getBoundingClientRect().width - {before['width']}) < 1")


def test_the_picture_can_be_skipped(context: BrowserContext, address: str) -> None:
    page = opened(context, address)
    page.get_by_role("link", name="Skip the picture").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("!document.querySelector('.map-picture').contains(document.activeElement)")


def test_a_stop_is_found_by_a_few_letters(context: BrowserContext, address: str) -> None:
    page = opened(context, address)
    field = page.get_by_role("combobox", name="Find a stop or a line")
    field.focus()
    page.keyboard.type("indx")
    expect(page.get_by_role("option").first).to_contain_text("Indexes")
    page.keyboard.press("Enter")
    expect(page.locator(".map-panel").get_by_role("heading", name="Indexes")).to_be_visible()
    assert focused(page) == "databases/indexes"
    assert "stop=databases/indexes" in page.url
