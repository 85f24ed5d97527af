"""The site as a reader's browser sees it: no mistake, no stranger, no barrier."""

import gzip
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page
from roadmap.content import load

from tests.built.barriers import WIDTHS, barriers, context_for_axe
from tests.built.conftest import ROOT

KINDS = {
    "front": "",
    "start": "start/",
    "questions": "start/questions/",
    "glossary": "start/glossary/",
    "list": "start/all-topics/",
    "chapter": "databases/",
    "topic": "web/dns/",
    "topic with tabs": "databases/orms/",
    "topic with tables": "databases/isolation-levels/",
    "coverage": "about/coverage/",
    "map": "map/",
    "plan": "plan/",
    "plan with a goal": "plan/?goal=databases/indexes&hours=6&start=2026-12-01",
    "curated path": "plan/first-backend-job-with-go/",
    "progress": "progress/",
    "review": "review/",
    "not found": "no-such-page/",
}

pytestmark = pytest.mark.browser


class Watch:
    """A page that remembers what went wrong on it and whom it asked."""

    def __init__(self, context: BrowserContext) -> None:
        self.page: Page = context.new_page()
        self.mistakes: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.mistakes.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))

    def forget(self) -> None:
        self.mistakes.clear()
        self.requests.clear()

    def _console(self, message: Any) -> None:
        if message.type in {"error", "warning"}:
            self.mistakes.append(message.text)


SHARES = 6
"""Into how many tests the walk through all pages is cut, so that all cores take part."""


@pytest.mark.parametrize("share", range(SHARES))
def test_no_page_makes_a_mistake_or_asks_another_host_or_scrolls_sideways(
    browser: Browser, address: str, share: int
) -> None:
    content = load(ROOT)
    names = [name for name in [*content.topics, *content.chapters, *content.pages] if name != "index"]
    paths = sorted({*KINDS.values(), *(f"{name}/" for name in names)})[share::SHARES]
    context = browser.new_context()
    watch = Watch(context)
    for path in paths:
        watch.page.goto(address + path)
        watch.page.wait_for_timeout(100)  # what modules fetch and show after the page is there
        for width in (1440, 768, 390, 320):
            watch.page.set_viewport_size({"width": width, "height": 900})
            assert watch.page.evaluate("document.documentElement.scrollWidth") <= width, f"{path} at {width}"
        if path != KINDS["not found"]:
            assert watch.mistakes == [], path
        assert [url for url in watch.requests if not url.startswith((address, "data:"))] == [], path
        watch.forget()
    context.close()


def largest_topics(site: Path) -> list[str]:
    """The three topics with the most to send: where they fit, the others do."""
    sizes = {topic: len(gzip.compress((site / topic / "index.html").read_bytes(), 6)) for topic in load(ROOT).topics}
    return [f"{topic}/" for topic in sorted(sizes, key=lambda topic: -sizes[topic])[:3]]


def test_a_first_visit_stays_within_its_budget(browser: Browser, site: Path, address: str) -> None:
    for path in ("web/dns/", *largest_topics(site), "databases/", ""):
        context = browser.new_context()
        page = context.new_page()
        client = context.new_cdp_session(page)
        client.send("Network.enable")
        received: list[float] = []  # what is not zero came over the network: a picture inside a stylesheet did not

        def note(event: dict[str, float], sizes: list[float] = received) -> None:
            sizes.extend(size for size in [event["encodedDataLength"]] if size)

        client.on("Network.loadingFinished", note)
        page.goto(address + path, wait_until="networkidle")
        assert len(received) <= 14, path
        assert sum(received) <= 90_000, path
        context.close()


@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_no_barrier(browser: Browser, address: str, kind: str) -> None:
    context = context_for_axe(browser)
    page = context.new_page()
    page.goto(address + KINDS[kind])
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    found = barriers(page, widths=WIDTHS)
    context.close()
    assert found == []


def test_everything_reads_without_javascript(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "web/dns/")
    assert page.get_by_role("heading", name="Check yourself").is_visible()
    question = page.locator("details.question").first
    question.locator("summary").click()
    assert question.locator("p").last.is_visible()
    page.get_by_role("link", name="Search").click()
    assert page.url.endswith("/start/all-topics/")
    context.close()


def test_diagram_nodes_are_links(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address + "databases/")
    page.locator(".diagram a", has_text="Transactions").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/databases/transactions/")
    page.close()


def test_a_chosen_language_stays_chosen_on_other_pages(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address + "databases/orms/")
    label = page.locator(".tabbed-labels label", has_text="Django").first
    label.click()
    page.goto(address + "databases/n-plus-one/")
    assert page.locator(".tabbed-set input:checked + input, .tabbed-set input:checked").count() > 0
    chosen = page.evaluate(
        "[...document.querySelectorAll('.tabbed-set input:checked')]"
        ".map((each) => document.querySelector(`label[for='${each.id}']`).textContent.trim())"
    )
    assert any("Django" in each for each in chosen)
    page.close()


def test_the_color_scheme_can_be_changed_and_is_kept(browser: Browser, address: str) -> None:
    context = browser.new_context(color_scheme="light")
    page = context.new_page()
    page.goto(address)
    switch = page.get_by_role("button", name="Dark colors")
    assert switch.get_attribute("aria-pressed") == "false"
    switch.press("Enter")
    assert switch.get_attribute("aria-pressed") == "true"
    page.goto(address + "web/dns/")
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    page.emulate_media(color_scheme="dark")
    page.emulate_media(color_scheme="light")
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    context.close()


def test_without_a_choice_the_system_decides_from_the_first_paint_on(browser: Browser, address: str) -> None:
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    page.route("**/*.js", lambda route: route.abort())
    page.goto(address + "web/dns/")
    body = page.locator("body")
    assert body.get_attribute("data-md-color-scheme") == "slate"
    page.unroute("**/*.js")
    page.goto(address + "web/dns/")
    page.emulate_media(color_scheme="light")
    page.wait_for_selector("body[data-md-color-scheme='default']")
    context.close()


def test_forbidden_storage_leaves_the_switch_of_colors_working(browser: Browser, address: str) -> None:
    context = browser.new_context(color_scheme="light")
    context.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('forbidden'); } });"
    )
    page = context.new_page()
    page.goto(address + "web/dns/")
    page.get_by_role("button", name="Dark colors").click()
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    context.close()


def test_a_link_to_a_section_leads_there(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 844})
    page.goto(address + "web/browsers/#check-yourself")
    page.wait_for_load_state("networkidle")
    top = page.locator("#check-yourself").evaluate("(heading) => heading.getBoundingClientRect().top")
    assert 0 <= top < 200
    page.close()


def test_what_is_folded_is_printed(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address + "web/dns/")
    answer = page.locator("details.question:not([open]) p").last
    shown = "(p) => p.checkVisibility({ contentVisibilityAuto: true })"
    assert not answer.evaluate(shown)
    page.emulate_media(media="print")
    assert answer.evaluate(shown)
    page.close()


def test_the_first_stop_is_two_keys_away(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address)
    page.get_by_role("link", name="Begin at the first stop").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/web/client-server/")
    page.close()


def test_text_at_twice_its_size_loses_nothing(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 640, "height": 900})
    page = context.new_page()
    page.goto(address + "web/dns/")
    page.evaluate("document.documentElement.style.setProperty('font-size', '250%')")
    assert page.evaluate("document.documentElement.scrollWidth") <= 640
    assert page.get_by_role("heading", name="Go deeper").count() == 1
    context.close()


def test_the_drawer_of_a_narrow_screen_needs_no_mouse(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 844})
    page.goto(address + "web/dns/")
    opener = page.get_by_role("button", name="Open the navigation")
    link = page.locator(".md-sidebar--primary a").first
    assert not link.is_visible()
    opener.focus()
    page.keyboard.press("Enter")
    link.wait_for()
    assert page.evaluate("document.activeElement.closest('.md-sidebar--primary') !== null")
    page.keyboard.press("Escape")
    link.wait_for(state="hidden")
    assert page.evaluate("document.activeElement.getAttribute('aria-expanded')") == "false"
    page.close()
