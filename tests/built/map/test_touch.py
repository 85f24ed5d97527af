"""The map by touch."""

import pytest
from playwright.sync_api import BrowserContext, CDPSession, Page, expect

from tests.built.map.desk import (
    STOP,
    opened,
    place,
    until,
)

pytestmark = pytest.mark.browser


def touch(client: CDPSession, kind: str, *points: tuple[float, float]) -> None:
    touches = [{"x": x, "y": y, "id": index} for index, (x, y) in enumerate(points)]
    client.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touches})


def middle(page: Page) -> tuple[float, float]:
    page.locator(".map-stage").evaluate("each => each.scrollIntoView({ block: 'center' })")
    box = page.locator(".map-stage").bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def swipe(client: CDPSession, x: float, y: float, by: float) -> None:
    touch(client, "touchStart", (x, y))
    for step in range(1, 9):
        touch(client, "touchMove", (x, y + by * step / 8))
    touch(client, "touchEnd")


def test_one_finger_scrolls_the_page_until_the_picture_is_free(phone: BrowserContext, address: str) -> None:
    page = opened(phone, address)
    client = phone.new_cdp_session(page)
    x, y = middle(page)
    before, top = place(page), page.evaluate("scrollY")
    swipe(client, x, y, -120)
    until(page, f"scrollY > {top} + 60")
    assert place(page) == before
    page.get_by_role("button", name="Move the map").tap()
    x, y = middle(page)
    top = page.evaluate("scrollY")
    swipe(client, x, y, -120)
    until(page, "new URLSearchParams(location.hash.slice(1)).has('view')")
    assert place(page)["y"] < before["y"] - 80
    assert page.evaluate("scrollY") == top


def test_two_fingers_zoom_and_free_the_picture(phone: BrowserContext, address: str) -> None:
    page = opened(phone, address)
    client = phone.new_cdp_session(page)
    x, y = middle(page)
    before = place(page)
    touch(client, "touchStart", (x - 30, y), (x + 30, y))
    for step in range(1, 9):
        touch(client, "touchMove", (x - 30 - 7 * step, y), (x + 30 + 7 * step, y))
    touch(client, "touchEnd")
    until(page, "new URLSearchParams(location.hash.slice(1)).has('view')")
    assert 1.8 < place(page)["width"] / before["width"] < 3.5
    assert page.evaluate("visualViewport.scale") == 1
    expect(page.get_by_role("button", name="Move the map")).to_have_attribute("aria-pressed", "true")


def test_a_tap_opens_the_sheet_and_the_stop_stays_in_sight(phone: BrowserContext, address: str) -> None:
    page = opened(phone, address)
    middle(page)
    for topic in ("databases/backups-and-restore", "web/dns"):
        page.locator(STOP.format(topic)).tap()
        expect(page.locator(".map-panel h2")).to_be_visible()
        until(page, "document.querySelector('.map-glass').hidden")
        place = f"document.querySelector(`{STOP.format(topic)}`).getBoundingClientRect().bottom"
        until(page, f"{place} <= document.querySelector('.map-panel').getBoundingClientRect().top")
        page.get_by_role("button", name="Close the panel").tap()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
