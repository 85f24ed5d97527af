"""One reader's whole way: from the front page to a plan with dates, three topics, their questions, and another browser.

The goal is the farthest that exists; a REST API in Go takes its place when the chapters that teach it are written.
"""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.built.keyboard import tab_to

pytestmark = pytest.mark.browser

GOAL, GOAL_WORDS, HOURS = "databases/indexes", "indexes", "6"
KEY = "backend-roadmap.progress"
Press = Callable[[Page, str], None]


def press_key(page: Page, selector: str) -> None:
    tab_to(page, selector)
    page.keyboard.press("Enter")


def press_finger(page: Page, selector: str) -> None:
    page.locator(selector).first.tap()


def write_key(page: Page, selector: str, text: str) -> None:
    tab_to(page, selector)
    page.keyboard.press("Control+a")
    page.keyboard.type(text)


def write_finger(page: Page, selector: str, text: str) -> None:
    page.locator(selector).first.tap()
    page.locator(selector).first.fill(text)


def kept(page: Page) -> dict[str, dict[str, object]]:
    return json.loads(page.evaluate(f"localStorage.getItem('{KEY}')"))


def to_the_plan(page: Page, address: str, press: Press, *, narrow: bool) -> None:
    page.goto(address)
    if narrow:
        page.get_by_role("button", name="Open the navigation").tap()
        page.locator(".lines__desks a", has_text="Plan").tap()
    else:
        press(page, ".desks a[href$='plan/']")
    page.wait_for_url("**/plan/**")


def ask_for_the_way(page: Page, write: Callable[[Page, str, str], None]) -> None:
    write(page, "#goals-field", GOAL_WORDS)
    page.get_by_role("option").first.wait_for()
    page.keyboard.press("Enter")
    write(page, "#plan-hours", HOURS)
    page.locator(f"[data-step='{GOAL}']").wait_for()


def answers_to_what_next_and_until_when(page: Page) -> None:
    expect(page.locator("[data-step]").first).to_contain_text("Client and server")
    expect(page.locator(".plan__totals")).to_contain_text("6 h a week")
    expect(page.get_by_role("heading", name="Week 1")).to_be_visible()


def study(page: Page, address: str, topic: str, press: Press) -> None:
    page.goto(f"{address}{topic}/")
    press(page, ".stop-header [data-status='done']")
    press(page, "details.question summary")
    press(page, "details.question [data-rating='3']")
    cards = f"Object.keys(JSON.parse(localStorage.getItem('{KEY}')).cards)"
    page.wait_for_function(f"{cards}.some((id) => id.startsWith('{topic}#'))")


def take_along(page: Page, address: str, press: Press, folder: Path) -> Path:
    page.goto(address + "progress/")
    page.get_by_role("button", name="Save as a file").first.wait_for()
    with page.expect_download() as found:
        press(page, "#your-copy ~ .button-row button")
    file = folder / found.value.suggested_filename
    found.value.save_as(file)
    return file


def arrives(context: BrowserContext, address: str, file: Path, press: Press) -> None:
    page = context.new_page()
    page.goto(address + "progress/")
    page.get_by_label("Take in a file").set_input_files(file)
    page.locator(".import__changes").wait_for()
    press(page, ".import .button--primary")
    expect(page.locator(".import")).to_contain_text("taken in")
    before, after = json.loads(file.read_text("utf-8")), kept(page)
    assert after == before
    expect(page.locator(".progress-page__sum")).to_contain_text("3 of ")


@pytest.mark.parametrize("device", ["keyboard", "phone"])
def test_a_reader_plans_learns_reviews_and_takes_everything_along(
    browser: Browser, address: str, tmp_path: Path, device: str
) -> None:
    narrow = device == "phone"
    press, write = (press_finger, write_finger) if narrow else (press_key, write_key)
    options = {"viewport": {"width": 390, "height": 844}, "has_touch": True} if narrow else {}
    context = browser.new_context(accept_downloads=True, **options)
    page = context.new_page()
    mistakes: list[str] = []
    page.on("pageerror", lambda error: mistakes.append(str(error)))
    to_the_plan(page, address, press, narrow=narrow)
    ask_for_the_way(page, write)
    answers_to_what_next_and_until_when(page)
    for topic in ("web/client-server", "web/internet", "web/urls"):
        study(page, address, topic, press)
    page.goto(address + "plan/")
    page.locator(f"[data-step='{GOAL}']").wait_for()
    assert page.locator("[data-step='web/client-server']").count() == 0
    page.goto(address)
    expect(page.locator("[data-next]")).to_contain_text("3 of ")
    file = take_along(page, address, press, tmp_path)
    elsewhere = browser.new_context(accept_downloads=True, **options)
    arrives(elsewhere, address, file, press)
    assert mistakes == []
    context.close()
    elsewhere.close()
