"""The planner in a real browser: by keyboard, from a link, on a phone, without scripts, into other programs."""

import csv
import io
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from roadmap.content import load
from roadmap.path import plan
from roadmap.topics import Topics

from tests.built.barriers import WIDTHS, barriers, context_for_axe
from tests.built.conftest import ROOT
from tests.built.keyboard import tab_to

pytestmark = pytest.mark.browser

TODAY = datetime(2026, 12, 1, 12, tzinfo=UTC)
GOAL = "databases/indexes"
LINK = f"plan/?goal={GOAL}&hours=2&start=2026-12-14"


@pytest.fixture(scope="module")
def topics() -> Topics:
    return load(ROOT).topics


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True, locale="en-US")
    yield made
    made.close()


def opened(context: BrowserContext, address: str) -> Page:
    """A page on the planner, on a fixed day, that fails its test on any mistake."""
    page = context.new_page()
    page.clock.set_fixed_time(TODAY)
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    page.goto(address)
    page.locator(".journey").wait_for()
    return page


def steps(page: Page) -> list[str]:
    return page.locator("[data-step]").evaluate_all("all => all.map((each) => each.dataset.step)")


def expected(topics: Topics, *goals: str, known: tuple[str, ...] = ()) -> list[str]:
    return [step.topic for step in plan(topics, goals, known, chapters=load(ROOT).chapters).steps]


def choose_by_keyboard(page: Page, words: str) -> None:
    page.keyboard.type(words)
    page.get_by_role("option").first.wait_for()
    page.keyboard.press("Enter")


# With the keyboard alone


def test_a_plan_is_made_with_the_keyboard_alone(context: BrowserContext, address: str, topics: Topics) -> None:
    page = opened(context, address + "plan/")
    tab_to(page, "#goals-field")
    choose_by_keyboard(page, "indexes")
    assert page.locator("[data-announcements]").inner_text().startswith("Indexes added. 7 stops, until ")
    tab_to(page, "#plan-hours")
    page.keyboard.press("Control+a")
    page.keyboard.type("2")
    tab_to(page, "#plan-start")
    page.keyboard.type("12142026")
    assert steps(page) == expected(topics, GOAL)
    weeks = page.get_by_role("heading", level=3, name=re.compile("^Week ")).all_inner_texts()
    assert weeks[:2] == ["Week 1, from 14 December", "Week 2, from 21 December"]
    assert "because" in page.locator("[data-step]").first.inner_text()
    assert page.locator("[data-step][data-goal]").evaluate_all("all => all.map((each) => each.dataset.step)") == [GOAL]
    assert parse_qs(urlsplit(page.url).query) == {"goal": [GOAL], "hours": ["2"], "start": ["2026-12-14"]}


def test_what_is_done_leaves_the_plan_and_can_be_taken_back(context: BrowserContext, address: str) -> None:
    page = opened(context, address + LINK)
    first = steps(page)[0]
    tab_to(page, f"[data-step='{first}'] [data-status='done']")
    page.keyboard.press("Enter")
    page.get_by_text("Client and server is done and has left your plan.").wait_for()
    assert first not in steps(page)
    assert page.evaluate("document.activeElement.textContent") == "Undo"
    assert "Client and server: marked as done." in page.locator("[data-announcements]").inner_text()
    page.keyboard.press("Enter")
    assert steps(page)[0] == first


def test_what_is_chosen_can_be_removed_with_the_keyboard(context: BrowserContext, address: str) -> None:
    page = opened(context, address + f"plan/?goal={GOAL}&goal=web/dns")
    tab_to(page, ".picker__remove")
    page.keyboard.press("Enter")
    assert "web/dns" in steps(page)
    assert GOAL not in steps(page)
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Remove DNS"


def test_arrows_walk_through_the_suggestions_and_escape_closes_them(context: BrowserContext, address: str) -> None:
    page = opened(context, address + "plan/")
    field = page.get_by_role("combobox", name="Where do you want to get?")
    field.press("ArrowDown")
    first = field.get_attribute("aria-activedescendant")
    field.press("ArrowDown")
    assert field.get_attribute("aria-activedescendant") != first
    field.press("ArrowUp")
    assert field.get_attribute("aria-activedescendant") == first
    field.press("Escape")
    assert field.get_attribute("aria-expanded") == "false"
    assert page.get_by_role("option").count() == 0


# What is known, chosen, explained


def test_what_is_known_is_left_out(context: BrowserContext, address: str, topics: Topics) -> None:
    page = opened(context, address + f"plan/?goal={GOAL}")
    page.get_by_role("combobox", name="What do you know already?").fill("sql queries")
    page.get_by_role("option", name=re.compile("^SQL queries")).click()
    assert steps(page) == expected(topics, GOAL, known=("databases/sql-queries",))
    page.get_by_text("stops on the way are left out").click()
    assert page.locator(".plan__left a", has_text="SQL queries").is_visible()


def test_a_whole_line_and_a_curated_path_can_be_goals(context: BrowserContext, address: str, topics: Topics) -> None:
    page = opened(context, address + "plan/")
    field = page.get_by_role("combobox", name="Where do you want to get?")
    field.fill("how the web works")
    page.get_by_role("option", name=re.compile("the whole line")).click()
    assert steps(page) == expected(topics, "web")
    field.fill("job with go")
    page.get_by_role("option", name=re.compile("^First backend job with Go")).click()
    path = load(ROOT).curated["first-backend-job-with-go"]
    assert steps(page) == expected(topics, "web", *path.goals)


def test_an_alternative_is_chosen_and_kept(context: BrowserContext, address: str) -> None:
    page = opened(context, address + "plan/?goal=databases/backups-and-restore")
    select = page.get_by_label("Any one database engine")
    assert "databases/postgresql" in steps(page)
    select.select_option("databases/sqlite")
    expect(page.locator("[data-step='databases/sqlite']")).to_be_visible()
    assert {"databases/sqlite", "databases/postgresql"} & set(steps(page)) == {"databases/sqlite"}
    page.goto(address + "plan/")
    page.locator("[data-step]").first.wait_for()
    assert "databases/sqlite" in steps(page)


def test_a_step_says_why_it_is_there_and_what_leaving_it_out_costs(context: BrowserContext, address: str) -> None:
    page = opened(context, address + LINK)
    step = page.locator("[data-step='databases/constraints']")
    step.locator("summary").click()
    expect(step).to_contain_text("Indexes is a goal of yours.")
    expect(step).to_contain_text("You could no longer reach Indexes.")
    goal = page.locator(f"[data-step='{GOAL}']")
    goal.locator("summary").click()
    expect(goal).to_contain_text("It is a goal of yours.")
    expect(goal).to_contain_text("You would give up a goal")


def test_a_wrong_number_of_hours_is_said_and_changes_nothing(context: BrowserContext, address: str) -> None:
    page = opened(context, address + LINK)
    before = page.locator(".plan__totals").inner_text()
    hours = page.get_by_label("Hours a week")
    hours.fill("0")
    assert hours.get_attribute("aria-invalid") == "true"
    assert page.locator(".plan__totals").inner_text() == before
    hours.fill("7.5")
    assert hours.get_attribute("aria-invalid") == "false"
    assert "7.5 h a week" in page.locator(".plan__totals").inner_text()


def test_a_start_in_the_past_plans_what_is_left_from_today(context: BrowserContext, address: str) -> None:
    page = opened(context, address + f"plan/?goal={GOAL}&hours=6&start=2026-11-17")
    assert page.get_by_text("is past. What is left begins today").is_visible()
    assert page.get_by_role("heading", name="Week 3, from 1 December").is_visible()


# Kept and shared


def test_the_plan_is_there_again_on_the_next_visit(context: BrowserContext, address: str) -> None:
    page = opened(context, address + "plan/")
    page.get_by_role("combobox", name="Where do you want to get?").fill("dns")
    page.keyboard.press("Enter")
    page.get_by_label("Hours a week").fill("3")
    made = steps(page)
    again = opened(context, address + "plan/")
    again.locator("[data-step]").first.wait_for()
    assert steps(again) == made
    assert again.get_by_label("Hours a week").input_value() == "3"
    assert again.get_by_role("heading", name="Your plan").is_visible()


def test_a_link_opens_the_same_plan_for_somebody_else(browser: Browser, context: BrowserContext, address: str) -> None:
    page = opened(context, address + LINK)
    page.get_by_role("button", name="Keep it").click()
    other = browser.new_context()
    shared = opened(other, page.url)
    assert steps(shared) == steps(page)
    assert shared.locator(".plan__totals").inner_text() == page.locator(".plan__totals").inner_text()
    other.close()


def test_a_link_does_not_overwrite_a_plan_until_it_is_made_mine(context: BrowserContext, address: str) -> None:
    page = opened(context, address + "plan/?goal=web/dns")
    page.get_by_role("button", name="Keep it").click()
    mine = steps(page)
    page.goto(address + LINK)
    page.get_by_text("Your own is kept as it is.").wait_for()
    page.get_by_label("Hours a week").fill("9")
    page.get_by_role("button", name="Show my plan").click()
    assert steps(page) == mine
    page.goto(address + LINK)
    page.get_by_role("button", name="Make it mine").click()
    page.goto(address + "plan/")
    page.locator("[data-step]").first.wait_for()
    assert steps(page)[-1] == GOAL


def test_what_is_done_on_another_page_leaves_the_plan_at_once(context: BrowserContext, address: str) -> None:
    page = opened(context, address + LINK)
    first = steps(page)[0]
    topic = context.new_page()
    topic.goto(address + f"{first}/")
    topic.locator(".stop-header [data-status='done']").click()
    expect(page.locator(f"[data-step='{first}']")).to_have_count(0)


def test_the_link_is_copied(context: BrowserContext, address: str) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = opened(context, address + LINK)
    page.get_by_role("button", name="Copy link").click()
    page.locator(".plan__link", has_text="The link is copied.").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == address + LINK


# Taken away


def saved(page: Page, name: str) -> bytes:
    with page.expect_download() as waiting:
        page.get_by_role("button", name=name).click()
    return Path(waiting.value.path()).read_bytes()


def test_the_checklist_has_a_box_for_each_step(context: BrowserContext, address: str, topics: Topics) -> None:
    page = opened(context, address + LINK)
    text = saved(page, "Checklist").decode()
    assert re.findall(r"^- \[ \] \[(.+)\]\(", text, re.MULTILINE) == [topics[each].title for each in steps(page)]
    assert f"({address}{GOAL}/)" in text


def test_the_table_reads_as_csv(context: BrowserContext, address: str, topics: Topics) -> None:
    page = opened(context, address + LINK)
    rows = list(csv.DictReader(io.StringIO(saved(page, "Table").decode(), newline="")))
    assert [row["topic"] for row in rows] == steps(page)
    assert [int(row["minutes"]) for row in rows] == [topics[each].minutes for each in steps(page)]
    assert rows[0]["from"] == "2026-12-14"
    assert all(row["because"] for row in rows[:-1])


def test_the_calendar_has_an_event_for_each_step_one_after_the_other(context: BrowserContext, address: str) -> None:
    page = opened(context, address + LINK)
    data = saved(page, "Calendar")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    events = [
        dict(line.split(":", 1) for line in event.strip().split("\r\n"))
        for event in re.findall(r"BEGIN:VEVENT\r\n(.*?)END:VEVENT", re.sub("\r\n ", "", data.decode()), re.DOTALL)
    ]
    assert [event["UID"].split("@")[0].replace(".", "/") for event in events] == steps(page)
    days = [(day(event["DTSTART;VALUE=DATE"]), day(event["DTEND;VALUE=DATE"])) for event in events]
    assert days[0][0] == date(2026, 12, 14)
    assert all(start < end for start, end in days)
    assert days == sorted(days)


def day(text: str) -> date:
    return datetime.strptime(text, "%Y%m%d").replace(tzinfo=UTC).date()


def test_on_paper_stand_the_stops_and_no_buttons(context: BrowserContext, address: str) -> None:
    page = opened(context, address + LINK)
    page.emulate_media(media="print")
    assert page.locator(".route__title").first.is_visible()
    assert page.locator(".route__reasons").first.is_visible()
    assert [
        name
        for name in (".journey", ".plan__exports", ".route__tools", ".plan-paths")
        if page.locator(name).first.is_visible()
    ] == []


# What can go wrong


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("goal=databases/idnexes", '"databases/idnexes" is named as a goal'),
        ("goal=web/dns&know=web/urlz", '"web/urlz" is named as something you know'),
        ("goal=web/dns&hours=0", '"0" hours a week cannot be planned with'),
        ("goal=web/dns&start=2026-02-30", '"2026-02-30" is no day of the calendar'),
        ("goal=databases/backups-and-restore&choose=database-engine:databases/oracle", "is no alternative of"),
        ("goal=%00%E0%A4%A&know=__proto__&choose=:&hours=-1e999&start=", "no day of the calendar"),
    ],
)
def test_a_bad_address_says_what_is_wrong_and_the_page_is_not_empty(
    context: BrowserContext, address: str, query: str, words: str
) -> None:
    page = opened(context, f"{address}plan/?{query}")
    assert words in page.get_by_role("alert").inner_text()
    assert page.locator("[data-step]").count() or page.get_by_role("heading", name="Curated paths").is_visible()


def test_the_nearest_match_is_one_key_away(context: BrowserContext, address: str) -> None:
    page = opened(context, address + "plan/?goal=databases/idnexes")
    page.get_by_role("button", name="Take Indexes").press("Enter")
    assert steps(page)[-1] == GOAL
    assert not page.get_by_role("alert").is_visible()


def test_a_planner_that_cannot_load_says_so_and_tries_again(context: BrowserContext, address: str) -> None:
    page = context.new_page()
    page.route("**/roadmap.json", lambda route: route.abort())
    page.goto(address + LINK)
    page.get_by_text("The planner could not be loaded").wait_for()
    assert page.get_by_role("heading", name="Curated paths").is_visible()
    page.unroute("**/roadmap.json")
    page.get_by_role("button", name="Try again").click()
    page.locator("[data-step]").first.wait_for()


def test_without_scripts_the_page_says_what_it_does_and_lists_the_paths(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "plan/")
    assert page.get_by_text("The planner takes one or more goals").is_visible()
    assert page.get_by_text("roadmap path first-backend-job-with-go").is_visible()
    assert page.locator(".path-card").count() == len(load(ROOT).curated)
    page.get_by_role("link", name="First backend job with Go", exact=True).click()
    assert page.get_by_role("heading", name="Why this order").is_visible()
    assert page.locator(".path-stops a").count() > 0
    context.close()


# Every screen, every reader


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
def test_nothing_scrolls_sideways(context: BrowserContext, address: str, width: int) -> None:
    page = opened(context, address + "plan/?goal=databases&goal=from-frontend-to-backend&know=web/dns&hours=3")
    page.set_viewport_size({"width": width, "height": 900})
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_text_at_twice_its_size_loses_nothing(context: BrowserContext, address: str) -> None:
    page = opened(context, address + LINK)
    page.set_viewport_size({"width": 640, "height": 900})
    page.evaluate("document.documentElement.style.setProperty('font-size', '250%')")
    assert page.evaluate("document.documentElement.scrollWidth") <= 640


def test_a_plan_is_made_on_a_phone(browser: Browser, address: str, topics: Topics) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page = opened(context, address + "plan/")
    page.get_by_role("combobox", name="Where do you want to get?").tap()
    page.keyboard.type("indexes")
    page.get_by_role("option", name=re.compile("^Indexes")).tap()
    assert steps(page) == expected(topics, GOAL)
    page.locator("[data-step] [data-status='done']").first.tap()
    assert steps(page) == expected(topics, GOAL)[1:]
    small = page.evaluate(
        "[...document.querySelectorAll('.planner :is(button, select, input, summary)')]"
        ".filter((each) => each.getBoundingClientRect().height && each.getBoundingClientRect().height < 24).length"
    )
    assert small == 0
    context.close()


def test_axe_finds_no_barrier_with_everything_open(browser: Browser, address: str) -> None:
    context = context_for_axe(browser)
    page = opened(context, address + "plan/?goal=databases&know=web/dns&hours=0")
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    page.get_by_role("combobox", name="Where do you want to get?").press("ArrowDown")
    found = barriers(page, widths=WIDTHS)
    context.close()
    assert found == []


def test_every_module_is_fetched_at_once(context: BrowserContext, site: Path, address: str) -> None:
    text = (site / "plan/index.html").read_text("utf-8")
    preloaded = set(re.findall(r'modulepreload" href="\.\./assets/javascripts/([\w-]+)\.js"', text))
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(Path(urlsplit(request.url).path).name))
    page.goto(address + LINK, wait_until="networkidle")
    modules = [name.removesuffix(".js") for name in asked if re.fullmatch(r"plan(-\w+)?\.js", name)]
    assert set(modules) - preloaded == {"plan-page"}
    assert len(modules) == len(set(modules))
