"""The map from a link: the address holds the view."""

import re

import pytest
from playwright.sync_api import BrowserContext, expect
from roadmap.topics import Topics

from tests.built.map.desk import (
    click,
    opened,
    place,
    shown,
)

pytestmark = pytest.mark.browser


def test_an_address_restores_what_was_seen(context: BrowserContext, address: str) -> None:
    page = opened(context, address, "#stop=web/dns&view=150,200,2&level=core")
    expect(page.locator(".map-panel").get_by_role("heading", name="DNS")).to_be_visible()
    assert all(each != "databases/locking" for each in shown(page))
    stage = page.evaluate("document.querySelector('.map-stage').clientWidth")
    now, width = place(page), page.evaluate("document.querySelector('#map').viewBox.baseVal.width")
    zoom = now["width"] / width
    assert abs(zoom - 2) < 0.01
    assert (stage / 2 - now["x"]) / zoom < width
    expect(page.get_by_role("button", name=re.compile("^Filter: "))).to_be_visible()


def test_back_takes_back_a_choice(context: BrowserContext, address: str) -> None:
    page = opened(context, address)
    click(page, "web/dns")
    click(page, "web/urls")
    page.go_back()
    expect(page.locator(".map-panel").get_by_role("heading", name="DNS")).to_be_visible()
    page.go_back()
    expect(page.locator(".map-panel")).to_be_hidden()
    page.go_forward()
    expect(page.locator(".map-panel").get_by_role("heading", name="DNS")).to_be_visible()


@pytest.mark.parametrize(
    "query",
    [
        "#stop=no/such&view=1,2",
        "#stop=<b>&level=x&path=none&source=none",
        "#view=9e9,0,0&%",
        "#path=my-plan",
        "#view=-99999,99999,20",
    ],
)
def test_a_bad_address_never_breaks_the_page(context: BrowserContext, address: str, topics: Topics, query: str) -> None:
    page = opened(context, address, query)
    page.wait_for_load_state("networkidle")
    assert shown(page) == set(topics)
    page.get_by_role("button", name="Whole map").click()
    click(page, "web/dns")
