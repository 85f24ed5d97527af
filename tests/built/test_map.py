"""The map as a browser paints it: what is beside it, how wide its words really are, what comes out of the printer."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

PAPER = {"A4": (297, 210), "A3": (420, 297)}


@pytest.fixture(params=[1440, 390])
def page(browser: Browser, address: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """The page without scripts: all of this holds before any of them has run."""
    context = browser.new_context(viewport={"width": request.param, "height": 900}, java_script_enabled=False)
    found = context.new_page()
    found.goto(address + "map/")
    yield found
    context.close()


def boxes(page: Page, what: str) -> list[dict[str, float]]:
    found = [each.bounding_box() for each in page.locator(what).all()]
    return [box for box in found if box]


def test_no_painted_word_reaches_into_another(page: Page) -> None:
    found = boxes(page, ".map text")
    assert len(found) > 30
    for index, one in enumerate(found):
        for other in found[index + 1 :]:
            apart = one["x"] + one["width"] <= other["x"] or other["x"] + other["width"] <= one["x"]
            below = one["y"] + one["height"] <= other["y"] or other["y"] + other["height"] <= one["y"]
            assert apart or below, (one, other)


def test_every_painted_name_stays_in_the_room_that_was_reckoned_for_it(page: Page) -> None:
    rooms, names = boxes(page, ".map__stop > rect"), boxes(page, ".map__stop > text")
    assert len(rooms) == len(names) > 0
    for room, name in zip(rooms, names, strict=True):
        assert name["x"] + name["width"] <= room["x"] + room["width"] + 1


def test_the_names_of_stops_are_large_enough_to_read_and_to_press(page: Page) -> None:
    assert round(min(box["height"] for box in boxes(page, ".map__stop > text")), 3) >= 12
    assert min(box["height"] for box in boxes(page, ".map__stop > rect")) >= 24
    page.locator(".map-list details").first.locator("summary").click()
    entries = [box for box in boxes(page, ".map-list details[open] li[id]") if box["height"]]
    assert len(entries) > 5
    assert min(box["height"] for box in entries) >= 24


def test_the_picture_scrolls_in_its_own_box_and_the_list_comes_first(page: Page) -> None:
    (stage,), (words,) = boxes(page, ".map-stage"), boxes(page, ".map-list")
    width = page.viewport_size["width"] if page.viewport_size else 0
    assert stage["x"] + stage["width"] <= width
    assert words["x"] < stage["x"] or words["y"] < stage["y"]


def test_stops_and_lines_are_links_and_the_list_unfolds(page: Page) -> None:
    page.locator(".map-list details").first.locator("summary").click()
    entry = page.locator(".map-list li[id]").first
    assert entry.is_visible()
    page.locator(".map__stop").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/web/client-server/$"))


@pytest.mark.parametrize("paper", PAPER)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_map_fills_one_sheet_of_paper(browser: Browser, address: str, paper: str, scheme: str) -> None:
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    page.goto(address + "map/")
    printed = page.pdf(format=paper, prefer_css_page_size=True)
    context.close()
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1
    box = re.search(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]", printed)
    assert box is not None
    assert [round(float(each) / 72 * 25.4) for each in box.groups()] == list(PAPER[paper])
