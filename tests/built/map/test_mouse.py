"""The map by mouse."""

import pytest
from playwright.sync_api import BrowserContext, expect
from roadmap.graph import ancestors, needs, opens
from roadmap.topics import Topics

from tests.built.map.desk import (
    STOP,
    click,
    opened,
    place,
    until,
)

pytestmark = pytest.mark.browser


def test_the_first_click_chooses_and_the_second_opens(context: BrowserContext, address: str) -> None:
    page = opened(context, address)
    click(page, "databases/transactions")
    panel = page.locator(".map-panel")
    expect(panel.get_by_role("heading", name="Transactions")).to_be_visible()
    expect(panel).to_contain_text("because a rule that refuses one statement")
    expect(panel.get_by_role("link", name="Open the page")).to_have_attribute(
        "href", f"{address}databases/transactions/"
    )
    assert "stop=databases/transactions" in page.url
    page.locator(STOP.format("databases/transactions")).click()
    page.wait_for_url("**/databases/transactions/")


def test_a_click_with_ctrl_is_left_to_the_browser(context: BrowserContext, address: str) -> None:
    page = opened(context, address)
    with context.expect_page() as other:
        page.locator(STOP.format("web/dns")).click(modifiers=["ControlOrMeta"])
    assert other.value.url.endswith("/web/dns/")
    expect(page.locator(".map-panel")).to_have_count(0)


def test_a_chosen_stop_lights_all_that_it_needs_and_what_it_opens(
    context: BrowserContext, address: str, topics: Topics
) -> None:
    page = opened(context, address)
    click(page, "databases/transactions")
    expect(page.locator(".map__veil")).to_be_visible()
    behind, opened_by_it = ancestors(needs(topics), "databases/transactions"), opens(topics)["databases/transactions"]
    expect(page.locator(".map__echo")).to_have_count(len(behind | set(opened_by_it)) + 1)
    expect(page.locator(".map__arc--on")).to_have_count(len(opened_by_it))
    assert page.locator(".map__arc--on").first.evaluate("each => getComputedStyle(each).strokeDasharray") != "none"
    page.keyboard.press("Escape")
    expect(page.locator(".map__echo, .map__arc")).to_have_count(0)
    expect(page.locator(".map__veil")).to_be_hidden()
    expect(page.locator(".map-panel")).to_be_hidden()
    assert "stop=" not in page.url


def test_a_mouse_over_a_stop_lights_it_without_choosing_it(context: BrowserContext, address: str) -> None:
    page = opened(context, address)
    page.locator(STOP.format("web/dns")).hover()
    expect(page.locator(".map__chosen")).to_have_count(1)
    assert "stop=" not in page.url
    page.mouse.move(5, 5)
    expect(page.locator(".map__echo")).to_have_count(0)


def test_dragging_moves_the_picture_and_opens_nothing(context: BrowserContext, address: str) -> None:
    page = opened(context, address)
    before, box = place(page), page.locator(STOP.format("web/dns")).bounding_box()
    assert box
    page.mouse.move(box["x"] + 5, box["y"] + 5)
    page.mouse.down()
    page.mouse.move(box["x"] - 95, box["y"] + 45, steps=5)
    page.mouse.up()
    until(page, "document.querySelector('.map-glass').hidden")
    after = place(page)
    assert (round(after["x"] - before["x"]), round(after["y"] - before["y"])) == (-100, 40)
    assert page.url.split("#")[0].endswith("/map/")
    expect(page.locator(".map-panel")).to_have_count(0)


def test_the_wheel_zooms_at_the_pointer(context: BrowserContext, address: str) -> None:
    page = opened(context, address)
    before, box = place(page), page.locator(STOP.format("web/dns")).bounding_box()
    assert box
    page.mouse.move(box["x"] + 7, box["y"] + 7)
    page.mouse.wheel(0, -240)
    until(page, "new URLSearchParams(location.hash.slice(1)).has('view')")
    assert place(page)["width"] > before["width"] * 1.15
    now = page.locator(STOP.format("web/dns")).bounding_box()
    assert now
    assert abs(now["x"] - box["x"]) < 12
    assert abs(now["y"] - box["y"]) < 12
    page.get_by_role("button", name="Whole map").click()
    until(page, "!new URLSearchParams(location.hash.slice(1)).has('view')")
    assert abs(place(page)["width"] - before["width"]) < 1
