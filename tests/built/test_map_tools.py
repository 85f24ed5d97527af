"""The map where scripts run: by mouse, by keyboard alone, by touch; from a link, into a file, and for a long time."""

import json
import re
import struct
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Browser, BrowserContext, CDPSession, Page, expect
from roadmap.content import load
from roadmap.graph import ancestors, needs, opens
from roadmap.topics import Topics

from tests.built.barriers import WIDTHS, barriers, context_for_axe
from tests.built.conftest import ROOT

pytestmark = pytest.mark.browser

KEY = "backend-roadmap.progress"
OURS = re.compile(r"http://127\.0\.0\.1:|data:|blob:")
STOP = "a.map__stop[data-topic='{}']"


@pytest.fixture(scope="module")
def topics() -> Topics:
    return load(ROOT).topics


@pytest.fixture
def mistakes() -> Iterator[list[str]]:
    """What went wrong on the pages of a test, and whom else they asked; it fails the test when it is over."""
    found: list[str] = []
    yield found
    assert found == []


@pytest.fixture
def context(browser: Browser, mistakes: list[str]) -> Iterator[BrowserContext]:
    viewport = {"width": 1440, "height": 900}
    made = watched(browser.new_context(viewport=viewport, accept_downloads=True, reduced_motion="reduce"), mistakes)
    yield made
    made.close()


@pytest.fixture
def phone(browser: Browser, mistakes: list[str]) -> Iterator[BrowserContext]:
    viewport = {"width": 390, "height": 844}
    made = browser.new_context(viewport=viewport, has_touch=True, is_mobile=True, reduced_motion="reduce")
    yield watched(made, mistakes)
    made.close()


def watched(context: BrowserContext, mistakes: list[str]) -> BrowserContext:
    context.set_default_timeout(10_000)
    context.on("weberror", lambda error: mistakes.append(str(error.error)))
    context.on("console", lambda said: mistakes.append(said.text) if said.type in {"error", "warning"} else None)
    context.on("request", lambda asked: None if OURS.match(asked.url) else mistakes.append(asked.url))
    return context


def opened(context: BrowserContext, address: str, query: str = "") -> Page:
    page = context.new_page()
    page.goto(f"{address}map/{query}")
    page.locator(".map-sheet[data-live]").wait_for()
    return page


def until(page: Page, expression: str) -> None:
    """Wait until an expression is true in the page; the page's policy forbids the browser's own way to wait for it."""
    for _ in range(200):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(25)
    pytest.fail(f"never true: {expression}")


def begun(context: BrowserContext, **topics: str) -> None:
    entries = {
        name.replace("__", "/").replace("_", "-"): {"status": status, "at": 1000} for name, status in topics.items()
    }
    text = json.dumps({"form": "backend-roadmap-progress", "version": 1, "topics": entries})
    script = f"localStorage.getItem('{KEY}') ?? localStorage.setItem('{KEY}', {json.dumps(text)})"
    context.add_init_script(f"if (location.protocol === 'http:') {script}")  # not in the picture that becomes a file


def click(page: Page, topic: str) -> None:
    page.locator(STOP.format(topic)).click()
    until(page, f"location.hash.includes('stop={topic}')")
    expect(page.locator(".map-panel h2")).to_be_visible()


def focused(page: Page) -> str | None:
    return page.evaluate("document.activeElement.dataset.topic ?? null")


def place(page: Page) -> dict[str, float]:
    """Where the picture stands: its left upper corner in its frame, and how wide it is shown."""
    return page.evaluate(
        "(() => { const [a, b] = ['#map', '.map-stage']"
        ".map((each) => document.querySelector(each).getBoundingClientRect());"
        "return { x: a.left - b.left, y: a.top - b.top, width: a.width }; })()"
    )


def shown(page: Page) -> set[str]:
    stops = page.locator("a.map__stop:not(.is-out)")
    return set(stops.evaluate_all("all => all.map((each) => each.dataset.topic)"))


def listed(page: Page) -> int:
    return page.locator(".map-list li[data-level]:not([hidden])").count()


# By mouse


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


# By keyboard alone


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
    for _ in range(60):
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


# Filters


def test_filters_fade_stops_in_picture_and_list_alike(context: BrowserContext, address: str, topics: Topics) -> None:
    page = opened(context, address)
    page.get_by_role("button", name="Filter").click()
    page.get_by_label("optional").uncheck()
    page.get_by_label("core", exact=True).uncheck()
    deeper = {topic for topic, each in topics.items() if each.level == "deeper"}
    expect(page.locator(".map-filter__count")).to_have_text(f"{len(deeper)} of {len(topics)} stops")
    assert shown(page) == deeper
    assert listed(page) == len(deeper)
    assert page.locator("a.map__stop.is-out:not([tabindex='-1'])").count() == 0
    expect(page.locator("[data-announcements]")).to_have_text(f"{len(deeper)} of {len(topics)} stops")
    assert "level=deeper" in page.url
    page.get_by_role("button", name="Show everything").click()
    assert shown(page) == set(topics)
    assert listed(page) == len(topics)
    page.go_back()
    expect(page.locator(".map-filter__count")).to_have_text(f"{len(deeper)} of {len(topics)} stops")


def test_sources_paths_and_what_is_not_done_filter_too(context: BrowserContext, address: str, topics: Topics) -> None:
    begun(context, web__dns="done", web__urls="skipped")
    page = opened(context, address)
    page.get_by_role("button", name="Filter").click()
    page.get_by_label("Only what is not done").check()
    until(page, "document.querySelectorAll('a.map__stop.is-out').length === 2")
    assert set(topics) - shown(page) == {"web/dns", "web/urls"}
    page.get_by_role("button", name="Show everything").click()
    page.get_by_label("Named by").select_option(index=1)
    source = page.get_by_label("Named by").input_value()
    until(page, "document.querySelectorAll('a.map__stop.is-out').length > 0")
    named = page.locator(f"a.map__stop[data-sources~='{source}']")
    assert shown(page) == set(named.evaluate_all("all => all.map((each) => each.dataset.topic)"))
    page.get_by_role("button", name="Show everything").click()
    page.get_by_label("On the way to").select_option("first-backend-job-with-go")
    until(page, "new URLSearchParams(location.hash.slice(1)).get('path') === 'first-backend-job-with-go'")
    goals = load(ROOT).curated["first-backend-job-with-go"].goals
    assert set(goals) <= shown(page) < set(topics)


def test_my_plan_is_among_the_paths_once_there_is_one(context: BrowserContext, address: str) -> None:
    page = opened(context, address)
    page.get_by_role("button", name="Filter").click()
    expect(page.get_by_label("On the way to").locator("option", has_text="My plan")).to_have_count(0)
    text = {
        "form": "backend-roadmap-progress", "version": 1, "topics": {},
        "settings": {"plan": {"value": {"goals": ["web/dns"], "known": [], "hours": 5, "start": None}, "at": 1}},
    }  # fmt: skip
    page.evaluate(f"(text) => localStorage.setItem('{KEY}', text)", json.dumps(text))
    page.reload()
    page.get_by_role("button", name="Filter").click()
    page.get_by_label("On the way to").select_option(label="My plan")
    until(page, "document.querySelectorAll('a.map__stop.is-out').length > 0")
    assert "web/dns" in shown(page)
    assert not [topic for topic in shown(page) if topic.startswith("databases/")]


# Progress


def test_progress_is_drawn_with_signs_and_follows_other_tabs(context: BrowserContext, address: str) -> None:
    begun(context, web__client_server="done", web__internet="done", web__urls="learning", web__dns="skipped")
    page = opened(context, address)
    stop = page.locator(STOP.format("web/client-server"))
    expect(page.get_by_role("link", name="Client and server", exact=False).and_(stop)).to_contain_text(", done")
    expect(stop.locator(".map__sign")).to_have_count(1)
    expect(page.locator(STOP.format("web/dns")).locator("text")).to_have_css("text-decoration-line", "line-through")
    expect(page.locator(STOP.format("databases/relational-model")).locator(".map__ready")).to_have_count(1)
    expect(page.locator("[data-chapter='web'] .map__facts")).to_contain_text("2/11 done")
    expect(page.locator("[data-chapter='web'] .map__behind")).to_have_attribute("d", re.compile("^M"))
    expect(page.locator("[data-chapter='databases'] .map__behind")).to_have_count(0)
    expect(page.locator(".map-list").get_by_text("(done)")).to_have_count(2)
    other = context.new_page()
    other.goto(f"{address}databases/relational-model/")
    other.locator(".stop-header").get_by_role("button", name="Done").click()
    expect(page.locator(STOP.format("databases/relational-model"))).to_have_attribute("data-progress", "done")
    expect(page.locator("[data-chapter='databases'] .map__behind")).to_have_count(1)


def test_a_new_reader_sees_no_marks(context: BrowserContext, address: str) -> None:
    page = opened(context, address)
    assert page.locator(".map__sign, .map__ready, .map__behind, #map .mark").count() == 0
    asked = page.evaluate("performance.getEntriesByType('resource').map((each) => each.name)")
    assert not [url for url in asked if url.endswith("roadmap.json")]


# The address


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


# Into a file


def saved(page: Page, name: str, folder: Path) -> bytes:
    with page.expect_download() as found:
        page.get_by_role("button", name=name).click()
    file = folder / found.value.suggested_filename
    found.value.save_as(file)
    return file.read_bytes()


def test_the_svg_stands_alone_and_holds_every_title(
    context: BrowserContext, address: str, topics: Topics, tmp_path: Path
) -> None:
    begun(context, web__dns="done")
    page = opened(context, address)
    click(page, "web/urls")
    page.get_by_role("button", name="Save", exact=True).click()
    data = saved(page, "Save as SVG", tmp_path)
    root = ElementTree.fromstring(data)
    text = re.sub(r"\s+", " ", " ".join(root.itertext()))
    assert [topic.title for topic in topics.values() if topic.title not in text] == []
    assert "done" not in text
    assert b"var(" not in data
    links = [each.get("href") for each in root.iter("{http://www.w3.org/2000/svg}a")]
    assert f"{address}web/dns/" in links
    assert not any("data-" in name for each in root.iter() for name in each.attrib)
    page.get_by_label("With my progress").check()
    assert "1/11 done" in saved(page, "Save as SVG", tmp_path).decode()
    expect(page.locator(STOP.format("web/dns"))).to_have_attribute("data-progress", "done")


def test_the_png_has_twice_the_size_and_is_not_blank(context: BrowserContext, address: str, tmp_path: Path) -> None:
    page = opened(context, address)
    page.get_by_role("button", name="Save", exact=True).click()
    data = saved(page, "Save as PNG", tmp_path)
    width, height = struct.unpack(">II", data[16:24])
    size = page.evaluate("['width', 'height'].map((name) => Number(document.querySelector('#map').getAttribute(name)))")
    assert [width, height] == [2 * each for each in size]
    assert len(_colors(page, data)) > 20


def _colors(page: Page, data: bytes) -> list[int]:
    return page.evaluate(
        """async (bytes) => {
          const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: "image/png" }));
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
          canvas.getContext("2d").drawImage(bitmap, 0, 0);
          const { data } = canvas.getContext("2d").getImageData(0, 0, bitmap.width, bitmap.height);
          return [...new Set(new Uint32Array(data.buffer))];
        }""",
        list(data),
    )


# By touch


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
        stop, panel = page.locator(STOP.format(topic)).bounding_box(), page.locator(".map-panel").bounding_box()
        assert stop
        assert panel
        assert stop["y"] + stop["height"] <= panel["y"]
        page.get_by_role("button", name="Close the panel").tap()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


# For everybody, for long


@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_no_barrier_with_panel_filter_and_help_open(browser: Browser, address: str, width: int) -> None:
    context = context_for_axe(browser, width)
    begun(context, web__client_server="done", web__urls="learning", web__dns="skipped")
    page = opened(context, address, "#stop=databases/transactions&level=core,deeper")
    page.locator(".map-panel h2").wait_for()
    found = []
    for menu in (re.compile("^Filter"), "Save", "Keys and help"):
        page.get_by_role("button", name=menu, exact=True).click()
        page.locator(".map-menu__content:not([hidden]) > *").wait_for()
        found += barriers(page)
    page.get_by_role("combobox", name="Find a stop or a line").fill("da")
    page.get_by_role("option").first.wait_for()
    found += barriers(page)
    context.close()
    assert found == []


@pytest.mark.parametrize("width", [1440, 700, 390, 320])
def test_the_map_never_makes_the_page_scroll_sideways(browser: Browser, address: str, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, reduced_motion="reduce")
    page = opened(context, address, "#stop=web/dns")
    page.locator(".map-panel h2").wait_for()
    for menu in ("Filter", "Save", "Keys and help"):
        page.get_by_role("button", name=menu, exact=True).click()
        page.locator(".map-menu__content:not([hidden]) > *").wait_for()
        assert page.evaluate("document.documentElement.scrollWidth") <= width, menu
    context.close()


def test_without_scripts_stops_are_links_and_the_list_says_the_same(
    browser: Browser, address: str, topics: Topics
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}map/")
    assert page.locator("a.map__stop").count() == page.locator(".map-list__stop").count() == len(topics)
    page.locator(STOP.format("web/dns")).click()
    page.wait_for_url("**/web/dns/")
    context.close()


def test_without_its_data_the_map_still_moves_and_links(context: BrowserContext, address: str) -> None:
    page = context.new_page()
    page.route("**/roadmap.json", lambda route: route.fulfill(json={}))
    page.goto(f"{address}map/#stop=web/dns&level=core")
    expect(page.locator("[data-announcements]")).to_contain_text("could not be loaded")
    page.get_by_role("button", name="Zoom in").click()
    until(page, "new URLSearchParams(location.hash.slice(1)).has('view')")
    page.locator(STOP.format("web/dns")).focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/web/dns/")


COUNTED = ("JSHeapUsedSize", "JSEventListeners", "Nodes")
USE = """async (turns) => {
  const stops = [...document.querySelectorAll("a.map__stop")];
  const box = document.querySelector(".map-filter [value='deeper']");
  const wait = () => new Promise((done) => setTimeout(done));
  for (let turn = 0; turn < turns; turn += 1) {
    const stop = stops[turn % stops.length];
    stop.focus({ focusVisible: true, preventScroll: true });
    if (turn % 5 === 0) stop.dispatchEvent(new MouseEvent("click", { detail: 1, bubbles: true, cancelable: true }));
    if (turn % 5 < 2) box.click();
    await wait();
  }
}"""


def test_nothing_piles_up_in_long_use(context: BrowserContext, address: str) -> None:
    page = opened(context, address)
    client = context.new_cdp_session(page)
    page.get_by_role("button", name="Filter").click()
    page.locator(".map-filter").wait_for()
    page.evaluate(USE, 100)
    before = measured(client)
    page.evaluate(USE, 500)
    after = measured(client)
    assert {name: after[name] / before[name] for name in COUNTED if after[name] / before[name] > 1.2} == {}


def measured(client: CDPSession) -> dict[str, float]:
    client.send("Performance.enable")
    for _ in range(3):
        client.send("HeapProfiler.collectGarbage")
    return {each["name"]: each["value"] for each in client.send("Performance.getMetrics")["metrics"]}
