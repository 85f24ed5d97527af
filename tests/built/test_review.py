"""The review in the browser: questions graded on a topic's page come back, by keyboard alone, and nothing leaks."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, CDPSession, Page, expect

from tests.built.barriers import WIDTHS, barriers, context_for_axe
from tests.test_cards import Addresses, rows

pytestmark = pytest.mark.browser

KEY = "backend-roadmap.progress"
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
PUBLISHED = "https://backend-roadmap.github.io/backend-roadmap/"


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(timezone_id="Europe/Berlin")
    made.clock.set_fixed_time(NOW)
    yield made
    made.close()


def ids_of(site: Path, chapter: str) -> list[str]:
    """Every card of a chapter, topics by name."""
    slugs = json.loads((site / "review/cards.json").read_text("utf-8"))[chapter]
    return [f"{chapter}/{slug}#{each}" for slug, hashes in slugs.items() for each in hashes.split()]


def milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def entry(*, due: datetime, answered: datetime = NOW - timedelta(days=20)) -> dict[str, int | float]:
    """A card that was answered some times."""
    at = milliseconds(answered)
    return {
        **{"stability": 9.5, "difficulty": 5.1, "scheduled_days": 9, "learning_steps": 0, "reps": 3, "lapses": 0},
        **{"state": 2, "due": milliseconds(due), "first_review": at, "last_review": at, "at": at},
    }


def due_since(days: float) -> dict[str, int | float]:
    return entry(due=NOW - timedelta(days=days))


def give(context: BrowserContext, cards: dict[str, Any] | None = None, **tables: dict[str, Any]) -> None:
    """Let the reader come with saved progress."""
    saved = {"form": "backend-roadmap-progress", "version": 1, "cards": cards or {}, **tables}
    write = f"localStorage.setItem('{KEY}', {json.dumps(json.dumps(saved))})"
    context.add_init_script(f"if (!localStorage.getItem('{KEY}')) {write};")


def visit(context: BrowserContext, address: str, path: str = "review/") -> Page:
    page = context.new_page()
    page.goto(address + path)
    if path == "review/":
        page.locator(".memory__row").first.wait_for()
    return page


def press_until(page: Page, key: str, condition: str) -> None:
    """Press a key until the element that has the focus fulfills a condition."""
    for _ in range(300):
        if page.evaluate(f"((focus) => {condition})(document.activeElement)"):
            return
        page.keyboard.press(key)
    pytest.fail(f"300 times {key}, and still not: {condition}")


def kept(page: Page) -> dict[str, Any]:
    return json.loads(page.evaluate(f"localStorage.getItem('{KEY}')") or "{}")


def said(page: Page) -> str:
    return page.locator(".review-desk").inner_text()


def begin(page: Page, name: str = "Begin") -> None:
    press_until(page, "Tab", f"focus.textContent.startsWith('{name}')")
    page.keyboard.press("Enter")
    page.locator(".review-card__question:focus").wait_for()


def answer(page: Page, grade: str) -> None:
    page.locator(".review-card__question:focus").wait_for()
    page.keyboard.press("Space")
    page.locator(".review-card__answer:focus").wait_for()
    page.keyboard.press(grade)


def question(page: Page) -> str:
    return page.locator(".review-card__question").inner_text()


# On a topic's page


def test_three_questions_answered_on_a_topic_come_back_when_they_are_due(context: BrowserContext, address: str) -> None:
    page = visit(context, address, "databases/indexes/")
    asked = [page.locator("details.question summary").nth(each).inner_text() for each in range(3)]
    for text, key, comes in zip(asked, "341", ("in 10 minutes", "in 8 days", "in 1 minute"), strict=True):
        press_until(page, "Tab", f"focus.matches('summary') && focus.innerText === {json.dumps(text)}")
        page.keyboard.press("Enter")
        page.locator("details.question").filter(has_text=text).locator(".grades__button").first.wait_for()
        page.keyboard.press(key)
        expect(page.locator("details.question").filter(has_text=text)).to_contain_text(f"Comes back {comes}.")
    page.goto(address + "review/")
    expect(page.locator(".review-desk")).to_contain_text("Nothing is due. The next card comes back in 1 minute.")
    context.clock.set_fixed_time(NOW + timedelta(minutes=15))
    page.reload()
    expect(page.locator(".review-desk")).to_contain_text("2 cards are due.")
    begin(page)
    assert question(page) == asked[2]
    expect(page.locator(".review-card__left")).to_have_text("2 left")
    answer(page, "3")
    expect(page.locator(".review-card__question")).to_have_text(asked[0])
    answer(page, "4")
    expect(page.locator(".review-desk")).to_contain_text("You answered 2 cards, none of them with “Again”.")
    context.clock.set_fixed_time(NOW + timedelta(days=8))
    page.reload()
    expect(page.locator(".review-desk")).to_contain_text("cards are due.")
    begin(page)
    assert question(page) != asked[1]  # it waited less long than the one that was to come back in ten minutes


def test_a_grade_can_be_undone_and_given_by_mouse(context: BrowserContext, address: str) -> None:
    page = visit(context, address, "web/dns/")
    first = page.locator("details.question").first
    first.locator("summary").click()
    first.get_by_role("button", name="Easy in 8 days").click()
    expect(first).to_contain_text("Comes back in 8 days.")
    assert page.evaluate("document.activeElement.textContent") == "Comes back in 8 days."
    first.get_by_role("button", name="Undo").click()
    expect(first.get_by_role("button", name="Again")).to_be_focused()
    assert [card["reps"] for card in kept(page)["cards"].values()] == [0]
    page.keyboard.press("2")
    expect(first).to_contain_text("Comes back in 6 minutes.")
    first.locator("summary").click()
    first.locator("summary").click()
    first.get_by_role("button", name="Answer it again").click()
    expect(first.get_by_role("button", name="Good in 10 minutes")).to_be_visible()


def test_a_key_grades_only_the_card_that_has_the_focus(context: BrowserContext, address: str) -> None:
    page = visit(context, address, "web/dns/")
    page.locator("details.question summary").first.click()
    page.locator(".grades__button").first.wait_for()
    page.locator("details.question summary").nth(1).focus()
    page.keyboard.press("3")
    page.locator(".search-button").focus()
    page.keyboard.press("3")
    assert kept(page).get("cards", {}) == {}


def test_keys_work_inside_a_card_when_they_are_switched_off(context: BrowserContext, address: str) -> None:
    give(context, settings={"keys": {"value": "off", "at": 1}})
    page = visit(context, address, "web/dns/")
    page.locator("details.question summary").first.focus()
    page.keyboard.press("Enter")
    page.locator(".grades__button").first.wait_for()
    page.keyboard.press("3")
    expect(page.locator("details.question").first).to_contain_text("Comes back in 10 minutes.")


def test_nothing_is_fetched_before_a_question_is_opened(context: BrowserContext, address: str) -> None:
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(address)))
    page.goto(address + "web/dns/", wait_until="networkidle")
    assert {each for each in asked if "review" in each or "fsrs" in each} <= {"assets/javascripts/review-topic.js"}
    page.locator("details.question summary").first.click()
    page.locator(".grades__button").first.wait_for()
    assert "assets/vendor/ts-fsrs/ts-fsrs.js" in asked


def test_the_answer_opens_though_the_grades_cannot_be_fetched(context: BrowserContext, address: str) -> None:
    page = context.new_page()
    mistakes: list[str] = []
    page.on("pageerror", lambda error: mistakes.append(str(error)))
    page.route("**/ts-fsrs.js", lambda route: route.abort())
    page.goto(address + "web/dns/")
    first = page.locator("details.question").first
    first.locator("summary").click()
    page.wait_for_load_state("networkidle")
    expect(first.locator("p").last).to_be_visible()
    assert mistakes == []


# The page


def test_without_any_answer_it_says_how_cards_come_in(context: BrowserContext, address: str) -> None:
    page = visit(context, address)
    assert "Cards come in from the topics" in said(page)
    assert "due" not in said(page)
    assert page.locator(".review-desk button").count() == 0


def test_what_waited_longest_comes_first_with_its_line_and_topic(
    context: BrowserContext, address: str, site: Path
) -> None:
    web, databases = ids_of(site, "web"), ids_of(site, "databases")
    give(context, {web[0]: due_since(1), databases[0]: due_since(5), web[1]: due_since(3), web[2]: due_since(-3)})
    page = visit(context, address)
    assert "3 cards are due." in said(page)
    begin(page)
    topics = []
    for left in (3, 2, 1):
        expect(page.locator(".review-card__left")).to_have_text(f"{left} left")
        link = page.locator(".review-card__place a")
        topics.append((page.locator(".review-card .badge").inner_text(), link.get_attribute("href")))
        answer(page, "3")
    chosen = [databases[0], web[1], web[0]]
    assert topics == [(each[0].upper(), f"{address}{each.partition('#')[0]}/") for each in chosen]
    expect(page.locator(".review-desk")).to_contain_text("Nothing is due. The next card comes back in 3 days.")


def test_the_keyboard_reveals_grades_undoes_and_leaves(context: BrowserContext, address: str, site: Path) -> None:
    one, two = ids_of(site, "web")[:2]
    give(context, {one: due_since(5), two: due_since(3)})
    page = visit(context, address)
    begin(page)
    first = question(page)
    page.keyboard.press("3")
    assert question(page) == first  # nothing is graded before it is seen
    page.keyboard.press("Enter")
    expect(page.locator(".review-card__answer")).to_be_focused()
    page.keyboard.press("1")
    expect(page.locator(".review-card__question")).not_to_have_text(first)
    assert kept(page)["cards"][one]["lapses"] == 1
    page.keyboard.press("u")
    expect(page.locator(".review-card__question")).to_have_text(first)
    expect(page.locator(".review-card__answer")).to_be_focused()
    undone = kept(page)["cards"][one]
    assert {**undone, "at": 0} == {**due_since(5), "at": 0}
    page.keyboard.press("2")
    expect(page.locator(".review-card__left")).to_have_text("1 left")
    page.keyboard.press("Escape")
    expect(page.locator("#review-today")).to_be_focused()
    assert "You answered 1 card." in said(page)
    assert "1 card is due." in said(page)
    page.keyboard.press("u")
    expect(page.locator(".review-card__question")).to_have_text(first)


def test_a_new_card_that_is_undone_was_never_answered(context: BrowserContext, address: str) -> None:
    give(context, topics={"web/dns": {"status": "done", "at": 1}})
    page = visit(context, address)
    begin(page)
    answer(page, "3")
    page.keyboard.press("u")
    page.locator(".review-card__answer:focus").wait_for()
    page.keyboard.press("Escape")
    assert [card["reps"] for card in kept(page)["cards"].values()] == [0]
    expect(page.locator(".memory__row").first).to_contain_text("none answered yet")


def test_a_missed_card_is_asked_again_once_its_minute_is_over(
    context: BrowserContext, address: str, site: Path
) -> None:
    one, two = ids_of(site, "web")[:2]
    learning = {**due_since(5), "state": 1, "scheduled_days": 0}
    give(context, {one: learning, two: due_since(3)})
    page = visit(context, address)
    begin(page)
    first = question(page)
    answer(page, "1")
    expect(page.locator(".review-card__question")).not_to_have_text(first)
    context.clock.set_fixed_time(NOW + timedelta(minutes=2))
    answer(page, "3")
    expect(page.locator(".review-card__question")).to_have_text(first)
    expect(page.locator(".review-card__left")).to_have_text("1 left")
    answer(page, "4")
    assert "You answered 3 cards, 1 of them with “Again”." in said(page)


def test_new_cards_come_from_topics_begun_at_most_ten_a_day_and_it_says_so(
    context: BrowserContext, address: str, site: Path
) -> None:
    begun = {
        topic: {"status": "done", "at": 1} for topic in ("databases/locking", "databases/indexes", "databases/orms")
    }
    give(
        context,
        topics={**begun, "web/dns": {"status": "learning", "at": 1}, "web/urls": {"status": "skipped", "at": 1}},
    )
    page = visit(context, address)
    assert "10 new cards wait." in said(page)
    assert "at most 10 a day" in said(page)
    begin(page)
    expect(page.locator(".review-card__tag")).to_have_text("New")
    expect(page.locator(".review-card__place a")).to_have_text("DNS")
    for left in range(10, 0, -1):
        expect(page.locator(".review-card__left")).to_have_text(f"{left} left")
        answer(page, "4")
    expect(page.locator(".review-desk")).to_contain_text("Nothing is due.")
    assert not any(card.startswith("web/urls") for card in kept(page)["cards"])
    context.clock.set_fixed_time(NOW + timedelta(days=1))
    page.reload()
    expect(page.locator(".review-desk")).to_contain_text(re.compile(r"\d new cards wait\."))


def test_where_nothing_is_due_one_may_review_ahead_or_a_line_of_choice(
    context: BrowserContext, address: str, site: Path
) -> None:
    one, two = ids_of(site, "web")[:2]
    give(context, {one: due_since(-3), two: due_since(-1)})
    page = visit(context, address)
    assert "Nothing is due. The next card comes back tomorrow." in said(page)
    begin(page, "Review ahead: 2 cards")
    expect(page.locator(".review-card__left")).to_have_text("2 left")
    answer(page, "3")
    page.keyboard.press("Escape")
    assert kept(page)["cards"][two]["reps"] == 4
    page.get_by_role("button", name="Review Relational databases").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".review-card__left")).to_have_text("20 left")
    expect(page.locator(".review-card__tag")).to_have_text("New")


def test_each_line_says_how_much_is_remembered_answered_and_done(
    context: BrowserContext, address: str, site: Path
) -> None:
    web = ids_of(site, "web")
    give(context, {web[0]: due_since(11), web[1]: due_since(-5)}, topics={"web/dns": {"status": "done", "at": 1}})
    page = visit(context, address)
    row = page.locator(".memory__row").filter(has_text="How the web works")
    share = re.search(
        rf"(\d+) % remembered · 2 of {len(web)} questions answered · 1 of \d+ stops done", row.inner_text()
    )
    assert share
    assert 50 < int(share[1]) < 100
    other = page.locator(".memory__row").filter(has_text="Relational databases")
    assert "none answered yet · 0 of" in other.inner_text()


def test_only_the_cards_of_lines_that_are_asked_are_fetched(context: BrowserContext, address: str, site: Path) -> None:
    give(context, {ids_of(site, "web")[0]: due_since(1)})
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    page = visit(context, address)
    assert not any("/review/cards/" in each for each in asked)
    begin(page)
    assert [each for each in asked if "/review/cards/" in each] == [f"{address}review/cards/web.json"]


def test_a_card_that_another_tab_answers_is_not_asked_again(context: BrowserContext, address: str, site: Path) -> None:
    card = next(each for each in ids_of(site, "web") if each.startswith("web/dns#"))
    other = next(each for each in ids_of(site, "databases") if each.startswith("databases/orms#"))
    give(context, {card: due_since(5), other: due_since(3)})
    page = visit(context, address)
    begin(page)
    expect(page.locator(".review-card__place a")).to_have_text("DNS")
    tab = visit(context, address, "web/dns/")
    tab.locator(f"[data-card='{card}'] summary").click()
    tab.locator(f"[data-card='{card}']").get_by_role("button", name="Good").click()
    expect(page.locator(".review-card__place a")).not_to_have_text("DNS")
    expect(page.locator("[data-announcements]")).to_have_text("This card was answered in another tab.")
    expect(page.locator(".review-card__left")).to_have_text("1 left")


def test_what_another_tab_answers_shows_at_once(context: BrowserContext, address: str, site: Path) -> None:
    page = visit(context, address)
    tab = visit(context, address, "web/dns/")
    tab.locator("details.question summary").first.click()
    tab.locator(".grades__button").first.click()
    expect(page.locator(".memory__row").first).to_contain_text("1 of")
    expect(page.locator(".review-desk")).to_contain_text("The next card comes back in 1 minute.")


def test_keys_that_are_switched_off_still_work_inside_the_card(
    context: BrowserContext, address: str, site: Path
) -> None:
    one, two = ids_of(site, "web")[:2]
    give(context, {one: due_since(5), two: due_since(3)}, settings={"keys": {"value": "off", "at": 1}})
    page = visit(context, address)
    begin(page)
    first = question(page)
    answer(page, "3")
    expect(page.locator(".review-card__question")).not_to_have_text(first)
    page.locator(".brand").focus()
    page.keyboard.press("u")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("Space")
    expect(page.locator(".review-card__answer")).to_be_hidden()
    assert question(page) != first


def test_letters_in_the_search_are_letters(context: BrowserContext, address: str, site: Path) -> None:
    give(context, {ids_of(site, "web")[0]: due_since(5)})
    page = visit(context, address)
    begin(page)
    page.keyboard.press("Space")
    page.keyboard.press("/")
    page.get_by_role("combobox").wait_for()
    page.keyboard.type("u 3")
    assert page.get_by_role("combobox").input_value() == "u 3"
    page.keyboard.press("Escape")
    expect(page.locator(".review-card__left")).to_have_text("1 left")


def test_questions_that_cannot_be_fetched_are_said_and_can_be_tried_again(
    context: BrowserContext, address: str, site: Path
) -> None:
    give(context, {ids_of(site, "web")[0]: due_since(5)})
    page = context.new_page()
    page.route("**/review/cards.json", lambda route: route.abort())
    page.route("**/review/cards/web.json", lambda route: route.abort())
    page.goto(address + "review/")
    page.get_by_text("The questions could not be loaded").wait_for()
    page.unroute("**/review/cards.json")
    page.get_by_role("button", name="Try again").click()
    page.get_by_role("button", name="Begin").click()
    expect(page.get_by_role("button", name="Try again")).to_be_focused()
    page.unroute("**/review/cards/web.json")
    page.keyboard.press("Enter")
    page.locator(".review-card__question:focus").wait_for()
    answer(page, "3")
    assert "You answered 1 card." in said(page)


def test_cards_of_questions_that_are_gone_do_no_harm(context: BrowserContext, address: str) -> None:
    give(context, {"web/dns#00000000": due_since(5), "gone/topic#11111111": due_since(5)})
    page = visit(context, address)
    assert "Cards come in from the topics" in said(page)


TWENTY = """async () => {
    const press = (key) => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    const until = async (selector) => {
        while (!document.activeElement.matches(selector)) await new Promise(requestAnimationFrame);
    };
    for (let card = 0; card < 20; card += 1) {
        await until(".review-card__question");
        press(" ");
        await until(".review-card__answer");
        press(card % 3 ? "3" : "1");
    }
    await until(".review-card__question");
}"""
"""Answers twenty cards by their keys."""


def counters(page: Page, client: CDPSession) -> dict[str, float]:
    for _ in range(2):
        client.send("HeapProfiler.collectGarbage")
        page.wait_for_timeout(50)
    metrics = client.send("Performance.getMetrics")["metrics"]
    return {each["name"]: each["value"] for each in metrics if each["name"] in {"Nodes", "JSEventListeners"}}


def test_two_hundred_cards_in_a_row_leave_no_nodes_and_no_listeners_behind(
    context: BrowserContext, address: str, site: Path
) -> None:
    cards = [*ids_of(site, "web"), *ids_of(site, "databases")]
    give(context, {card: due_since(5 + place / 100) for place, card in enumerate(cards)})
    page = visit(context, address)
    client = context.new_cdp_session(page)
    client.send("Performance.enable")
    measured = {}
    for answered in range(20, 221, 20):
        page.get_by_role("button", name=re.compile("^(Begin|Go on)$")).click()
        page.evaluate(TWENTY)
        page.keyboard.press("Escape")
        expect(page.locator(".review-desk")).to_contain_text("You answered 20 cards")
        measured[answered] = counters(page, client)
        context.clock.set_fixed_time(NOW + timedelta(days=answered))
    first, last = measured[20], measured[220]
    assert last["JSEventListeners"] <= first["JSEventListeners"] + 5
    assert last["Nodes"] <= first["Nodes"] + 60


# For everybody


@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_no_barrier_at_any_moment_of_a_review(browser: Browser, address: str, site: Path, width: int) -> None:
    context = context_for_axe(browser, width)
    context.clock.set_fixed_time(NOW)
    give(context, {ids_of(site, "web")[0]: due_since(5)}, topics={"web/dns": {"status": "done", "at": 1}})
    page = visit(context, address)
    found = {"due": barriers(page)}
    begin(page)
    found["asked"] = barriers(page)
    page.keyboard.press("Space")
    found["answered"] = barriers(page)
    page.keyboard.press("3")
    page.locator(".review-card__tag", has_text="New").wait_for()
    page.keyboard.press("Escape")
    found["left"] = barriers(page)
    page.goto(address + "web/dns/")
    page.locator("details.question").nth(1).locator("summary").click()
    page.locator(".grades__button").first.wait_for()
    found["graded"] = barriers(page)
    page.locator("details.question").nth(1).get_by_role("button", name="Good").click()
    found["told"] = barriers(page)
    context.close()
    assert found == {moment: [] for moment in found}


@pytest.mark.parametrize(("width", "size"), [(1440, "100%"), (390, "100%"), (320, "100%"), (640, "250%")])
def test_nothing_scrolls_sideways_and_every_button_can_be_hit(
    browser: Browser, address: str, site: Path, width: int, size: str
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, has_touch=True)
    context.clock.set_fixed_time(NOW)
    give(context, {ids_of(site, "web")[0]: due_since(5), ids_of(site, "web")[1]: due_since(5)})
    page = visit(context, address)
    page.evaluate("(size) => document.documentElement.style.setProperty('font-size', size)", size)
    too_small = """() => [...document.querySelectorAll('.review button, .review .memory__line')]
        .filter((each) => each.checkVisibility())
        .filter((each) => each.getBoundingClientRect().height < 24).map((each) => each.textContent)"""
    for step in ("overview", "Begin", "Show the answer", "Good"):
        if step != "overview":
            page.get_by_role("button", name=step).tap()
        assert page.evaluate("document.documentElement.scrollWidth") <= width, step
        assert page.evaluate(too_small) == [], step
    context.close()


def test_without_scripts_the_page_says_where_the_questions_are_and_links_the_deck(
    browser: Browser, address: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "review/")
    expect(page.locator("noscript p")).to_contain_text("Every question stands, with its answer folded")
    expect(page.locator("noscript p")).to_be_visible()
    deck = page.get_by_role("link", name="Download the deck")
    assert page.request.get(f"{address}review/{deck.get_attribute('href')}").ok
    page.goto(address + "web/dns/")
    page.locator("details.question summary").first.click()
    expect(page.locator("details.question p").first).to_be_visible()
    assert page.locator("details.question button").count() == 0
    context.close()


# The files


class Questions(HTMLParser):
    """The ids of the questions of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str | None] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "details" and "question" in (values.get("class") or "").split():
            self.ids.append(values.get("data-card"))


def written(site: Path) -> list[dict[str, str]]:
    files = sorted((site / "review/cards").glob("*.json"))
    return list(chain.from_iterable(json.loads(file.read_text("utf-8")) for file in files))


def test_every_question_of_the_site_is_a_card_and_a_note(site: Path) -> None:
    pages = [Questions(file.read_text("utf-8")).ids for file in sorted(site.rglob("index.html"))]
    cards = [card["id"] for card in written(site)]
    assert sorted(cards) == sorted(str(each) for each in chain.from_iterable(pages))
    assert len(set(cards)) == len(cards) > 100
    assert cards == [
        *chain.from_iterable(ids_of(site, each.stem) for each in sorted((site / "review/cards").glob("*.json")))
    ]
    packed = (site / "backend-roadmap.apkg").read_bytes()
    assert rows(packed, "select count(*), count(distinct guid) from notes") == [(len(cards), len(cards))]


def test_every_link_in_a_card_and_in_the_deck_leads_to_a_page(site: Path) -> None:
    in_cards = Addresses("".join(card["question"] + card["answer"] for card in written(site))).found
    in_deck = Addresses(
        "".join(row[0] for row in rows((site / "backend-roadmap.apkg").read_bytes(), "select flds from notes"))
    ).found
    assert [each for each in in_deck if not each.startswith("https://")] == []
    inside = [each for each in in_cards if "://" not in each]
    inside += [each.removeprefix(PUBLISHED) for each in in_deck if each.startswith(PUBLISHED)]
    assert inside
    assert [each for each in inside if not (site / each.partition("#")[0]).exists()] == []
