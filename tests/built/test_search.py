"""The search box: it asks for nothing before it is opened, forgives mistakes, and needs no mouse."""

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser


@pytest.fixture
def page(browser: Browser, address: str) -> Page:
    opened = browser.new_page()
    opened.goto(address + "web/dns/")
    return opened


def open_and_type(page: Page, words: str, key: str = "/") -> None:
    page.keyboard.press(key)
    page.get_by_role("combobox").wait_for()
    page.keyboard.type(words)
    page.get_by_role("option").first.wait_for()


def test_nothing_is_fetched_before_the_search_is_opened(browser: Browser, address: str) -> None:
    opened = browser.new_page()
    asked: list[str] = []
    opened.on("request", lambda request: asked.append(request.url))
    opened.goto(address + "web/dns/", wait_until="networkidle")
    assert not [url for url in asked if "search.json" in url or "pagefind" in url or "minisearch" in url]
    opened.close()


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("transactions", "Transactions"),
        ("transctions", "Transactions"),
        ("isolaton level", "Isolation levels"),
        ("certificate", "HTTPS and TLS"),
        ("joins", "Joins and aggregates"),
        ("n+1", "The N+1 problem"),
    ],
)
def test_the_right_page_comes_first(page: Page, written: str, found: str) -> None:
    open_and_type(page, written)
    first = page.get_by_role("option").first
    page.wait_for_function("document.querySelectorAll('[role=option]').length > 0")
    assert found.split(maxsplit=1)[0].lower() in (first.inner_text() + (first.get_attribute("href") or "")).lower()


def test_text_inside_pages_is_found(page: Page) -> None:
    open_and_type(page, "current transaction is aborted")
    page.get_by_text("In the text").wait_for()
    assert page.get_by_role("option").count() > 0


def test_arrows_choose_enter_goes_and_escape_closes(page: Page) -> None:
    open_and_type(page, "transactions", key="Control+k")
    field = page.get_by_role("combobox")
    first = field.get_attribute("aria-activedescendant")
    page.keyboard.press("ArrowDown")
    assert field.get_attribute("aria-activedescendant") != first
    page.keyboard.press("ArrowUp")
    assert field.get_attribute("aria-activedescendant") == first
    page.keyboard.press("Enter")
    page.wait_for_url("**/databases/transactions/**")
    page.keyboard.press("/")
    page.get_by_role("combobox").wait_for()
    page.keyboard.press("Escape")
    assert not page.get_by_role("combobox").is_visible()
    assert page.evaluate("document.activeElement.matches('[data-search]')")


def test_slash_in_a_field_is_a_slash(page: Page) -> None:
    open_and_type(page, "tcp/ip")
    assert page.get_by_role("combobox").input_value() == "tcp/ip"


def test_nothing_found_is_said(page: Page) -> None:
    page.keyboard.press("/")
    page.get_by_role("combobox").fill("zzqqxxyy")
    page.get_by_text("Nothing found").wait_for()


def test_a_missing_index_is_said_and_can_be_tried_again(page: Page) -> None:
    page.route("**/search.json", lambda route: route.abort())
    page.keyboard.press("/")
    page.get_by_role("combobox").fill("transactions")
    page.get_by_text("could not be loaded").wait_for()
    page.unroute("**/search.json")
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    page.get_by_role("combobox").fill("transaction")
    page.get_by_role("option").first.wait_for()


def test_the_box_fits_a_phone(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True)
    opened = context.new_page()
    opened.goto(address + "web/dns/")
    opened.get_by_role("link", name="Search").tap()
    opened.get_by_role("combobox").fill("urls")
    opened.get_by_role("option").first.tap()
    opened.wait_for_url("**/web/urls/**")
    context.close()
