"""Progress in the browser: marked in several ways, shown everywhere, taken along, and never lost."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Route, expect
from roadmap.content import load

from tests.built.conftest import ROOT

pytestmark = pytest.mark.browser

KEY = "backend-roadmap.progress"
FORM = "backend-roadmap-progress"


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(accept_downloads=True)
    yield made
    made.close()


def visit(context: BrowserContext, address: str, path: str) -> Page:
    page = context.new_page()
    page.goto(address + path)
    return page


def button(page: Page, name: str) -> Locator:
    return page.locator(".stop-header").get_by_role("button", name=name)


def kept(page: Page) -> dict[str, dict[str, dict[str, object]]]:
    return json.loads(page.evaluate(f"localStorage.getItem('{KEY}')"))


def statuses(page: Page) -> dict[str, object]:
    return {topic: entry["status"] for topic, entry in kept(page)["topics"].items()}


def store(context: BrowserContext, text: str) -> None:
    once = f"sessionStorage.started = 1; localStorage.setItem('{KEY}', {json.dumps(text)});"
    context.add_init_script(f"if (!sessionStorage.started) {{ {once} }}")


def document(**topics: str) -> str:
    ids = {name: name.replace("__", "/").replace("_", "-") for name in topics}
    entries = {ids[name]: {"status": status, "at": 1000} for name, status in topics.items()}
    return json.dumps({"form": FORM, "version": 1, "topics": entries})


def test_a_topic_is_marked_by_button_and_stays_marked(context: BrowserContext, address: str) -> None:
    page = visit(context, address, "web/dns/")
    button(page, "Done").click()
    expect(button(page, "Done")).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_text("DNS: marked as done.")).to_be_attached()
    page.goto(address + "web/urls/")
    expect(page.locator(".lines [data-topic='web/dns']")).to_contain_text("done")
    expect(page.locator("[data-count-of='web']").first).to_have_text("1/11")


def test_pressing_the_pressed_button_clears(context: BrowserContext, address: str) -> None:
    page = visit(context, address, "web/dns/")
    button(page, "Skip").click()
    expect(button(page, "Skip")).to_have_attribute("aria-pressed", "true")
    button(page, "Skip").click()
    expect(button(page, "Skip")).to_have_attribute("aria-pressed", "false")
    assert statuses(page) == {"web/dns": None}


def test_letters_mark_a_topic_and_can_be_switched_off(context: BrowserContext, address: str) -> None:
    page = visit(context, address, "web/dns/")
    page.keyboard.press("l")
    expect(button(page, "Learning")).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("d")
    expect(button(page, "Done")).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("c")
    expect(button(page, "Done")).to_have_attribute("aria-pressed", "false")
    page.goto(address + "progress/")
    page.get_by_label("single letters mark it").uncheck()
    page.goto(address + "web/dns/")
    page.keyboard.press("d")
    page.keyboard.press("/")  # the search opens, so the key before it has been handled
    page.get_by_role("combobox").wait_for()
    assert statuses(page) == {"web/dns": None}


def test_a_letter_in_a_note_is_a_letter(context: BrowserContext, address: str) -> None:
    page = visit(context, address, "web/dns/")
    page.get_by_text("Your notes and links").click()
    page.get_by_label("Your notes: DNS").fill("ask Ada")
    page.get_by_label("Your notes: DNS").press("End")
    page.get_by_label("Your notes: DNS").press("d")
    page.get_by_label("Your notes: DNS").blur()
    assert kept(page)["notes"]["web/dns"]["text"] == "ask Adad"
    assert kept(page)["topics"] == {}


def test_notes_and_links_are_kept_and_counted(context: BrowserContext, address: str) -> None:
    page = visit(context, address, "web/dns/")
    page.get_by_text("Your notes and links").click()
    page.get_by_label("Your notes: DNS").fill("ask Ada")
    page.get_by_label("Address of your link").fill("javascript:alert(1)")
    page.get_by_role("button", name="Add link").click()
    expect(page.get_by_text("An address begins with https://")).to_be_visible()
    page.get_by_label("Address of your link").fill("https://www.rfc-editor.org/rfc/rfc1034")
    page.get_by_label("What your link is").fill("The specification")
    page.get_by_role("button", name="Add link").click()
    expect(page.get_by_role("link", name="The specification")).to_have_attribute(
        "href", "https://www.rfc-editor.org/rfc/rfc1034"
    )
    page.reload()
    page.get_by_text("Your notes and links (2)").click()
    expect(page.get_by_label("Your notes: DNS")).to_have_value("ask Ada")
    page.get_by_role("button", name="Remove the link").click()
    assert kept(page)["notes"]["web/dns"]["links"] == []


def test_the_chapter_and_the_list_mark_too(context: BrowserContext, address: str) -> None:
    page = visit(context, address, "web/")
    page.get_by_role("group", name="Your progress: DNS").get_by_role("button", name="Done").click()
    expect(page.locator(".stops [data-topic='web/dns']")).to_have_attribute("data-progress", "done")
    page.goto(address + "start/all-topics/")
    group = page.get_by_role("group", name="Your progress: DNS")
    expect(group.get_by_role("button", name="Done")).to_have_attribute("aria-pressed", "true")
    group.get_by_role("button", name="Learning").click()
    assert statuses(page) == {"web/dns": "learning"}


def test_the_front_page_says_what_is_next(context: BrowserContext, address: str) -> None:
    page = visit(context, address, "")
    assert page.locator("[data-next] h2").count() == 0
    page.goto(address + "web/client-server/")
    button(page, "Done").click()
    page.goto(address)
    following = page.locator("[data-next]")
    expect(following).to_contain_text("1 of ")
    expect(following.get_by_role("link", name="The internet")).to_be_visible()


def test_two_tabs_lose_nothing_and_show_each_others_marks(context: BrowserContext, address: str) -> None:
    one, other = visit(context, address, "web/dns/"), visit(context, address, "web/urls/")
    button(one, "Done").click()
    expect(other.locator(".lines [data-topic='web/dns']")).to_have_attribute("data-progress", "done")
    button(other, "Learning").click()
    expect(one.locator(".lines [data-topic='web/urls']")).to_have_attribute("data-progress", "learning")
    assert statuses(one) == {"web/dns": "done", "web/urls": "learning"}


def saved_file(page: Page, folder: Path, name: str = "Save as a file") -> Path:
    with page.expect_download() as found:
        page.get_by_role("button", name=name, exact=True).click()
    file = folder / found.value.suggested_filename
    found.value.save_as(file)
    return file


def test_everything_goes_to_another_browser_by_file(
    browser: Browser, context: BrowserContext, address: str, tmp_path: Path
) -> None:
    page = visit(context, address, "web/dns/")
    button(page, "Done").click()
    page.get_by_text("Your notes and links").click()
    page.get_by_label("Your notes: DNS").fill("ask Ada")
    page.get_by_label("Your notes: DNS").blur()
    page.goto(address + "progress/")
    file = saved_file(page, tmp_path)
    elsewhere = browser.new_context()
    other = visit(elsewhere, address, "web/urls/")
    button(other, "Learning").click()
    other.goto(address + "progress/")
    other.get_by_label("Take in a file").set_input_files(file)
    expect(other.locator(".import__changes")).to_contain_text("DNS: done")
    expect(other.locator(".import__changes")).to_contain_text("DNS: notes added")
    assert statuses(other) == {"web/urls": "learning"}, "a preview changes nothing"
    other.get_by_role("button", name="Take in 2 changes").click()
    expect(other.get_by_text("2 changes taken in")).to_be_visible()
    assert statuses(other) == {"web/urls": "learning", "web/dns": "done"}
    assert kept(other)["notes"]["web/dns"]["text"] == "ask Ada"
    elsewhere.close()


def test_the_checklist_names_every_topic_with_its_box(context: BrowserContext, address: str, tmp_path: Path) -> None:
    store(context, document(web__dns="done", web__urls="skipped"))
    page = visit(context, address, "progress/")
    text = saved_file(page, tmp_path, "Save as a Markdown checklist").read_text("utf-8")
    assert f"- [x] [DNS]({address}web/dns/)" in text
    assert f"- [ ] [URLs]({address}web/urls/) (skipped)" in text
    assert text.count("\n- [") == len(load(ROOT).topics)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param('{"form": "backend-roadmap-progress", "vers', "not JSON, or was cut short", id="cut short"),
        pytest.param('{"todos": []}', "not saved progress", id="foreign"),
        pytest.param("", "not JSON, or was cut short", id="empty"),
        pytest.param(" " * 20_000_001, "at most 20 MB", id="huge"),
    ],
)
def test_a_file_that_does_not_read_changes_nothing_and_says_why(
    context: BrowserContext, address: str, tmp_path: Path, text: str, said: str
) -> None:
    store(context, document(web__dns="done"))
    page = visit(context, address, "progress/")
    before = page.evaluate(f"localStorage.getItem('{KEY}')")
    (tmp_path / "file.json").write_text(text, "utf-8")
    page.get_by_label("Take in a file").set_input_files(tmp_path / "file.json")
    expect(page.locator(".import__problem")).to_contain_text(said)
    expect(page.locator(".import__problem")).to_contain_text("Nothing was changed")
    assert page.evaluate(f"localStorage.getItem('{KEY}')") == before


def test_of_a_newer_versions_file_what_is_understood_can_be_taken_in(
    context: BrowserContext, address: str, tmp_path: Path
) -> None:
    file = tmp_path / "newer.json"
    file.write_text(document(web__dns="done").replace('"version": 1', '"version": 2'), "utf-8")
    page = visit(context, address, "progress/")
    page.get_by_label("Take in a file").set_input_files(file)
    expect(page.locator(".import__problem")).to_contain_text("newer version")
    page.get_by_role("button", name="Take in 1 change").click()
    assert statuses(page) == {"web/dns": "done"}


def test_what_cannot_be_read_is_set_aside_said_and_can_be_saved(
    context: BrowserContext, address: str, tmp_path: Path
) -> None:
    store(context, "{broken")
    page = visit(context, address, "web/dns/")
    expect(page.locator(".notices")).to_contain_text("could not be read")
    button(page, "Done").click()
    page.locator(".notices").get_by_role("link").click()
    aside = page.locator(".asides")
    with page.expect_download() as found:
        aside.get_by_role("button", name="Save as a file").click()
    found.value.save_as(tmp_path / "aside.txt")
    assert (tmp_path / "aside.txt").read_text("utf-8") == "{broken"
    assert statuses(page) == {"web/dns": "done"}


def test_a_newer_versions_progress_is_shown_and_never_overwritten(context: BrowserContext, address: str) -> None:
    newer = document(web__dns="done").replace('"version": 1', '"version": 7')
    store(context, newer)
    page = visit(context, address, "web/dns/")
    expect(button(page, "Done")).to_have_attribute("aria-pressed", "true")
    expect(page.locator(".notices")).to_contain_text("newer version")
    button(page, "Skip").click()
    expect(button(page, "Skip")).to_have_attribute("aria-pressed", "true")
    assert page.evaluate(f"localStorage.getItem('{KEY}')") == newer


def test_a_forbidden_storage_works_for_the_visit_and_says_so(context: BrowserContext, address: str) -> None:
    forbidden = "{ get() { throw new Error('forbidden'); } }"
    context.add_init_script(f"Object.defineProperty(window, 'localStorage', {forbidden})")
    page = visit(context, address, "web/dns/")
    button(page, "Done").click()
    expect(button(page, "Done")).to_have_attribute("aria-pressed", "true")
    expect(page.locator(".notices")).to_contain_text("kept until you close this page")
    page.get_by_role("button", name="Dismiss").click()
    expect(page.locator(".notices")).to_be_hidden()


def test_a_full_storage_says_so_and_keeps_what_it_had(context: BrowserContext, address: str) -> None:
    page = visit(context, address, "web/dns/")
    button(page, "Done").click()
    expect(button(page, "Done")).to_have_attribute("aria-pressed", "true")
    page.evaluate(
        "for (let size = 5_200_000; size > 1; size = Math.floor(size / 2)) {"
        " try { localStorage.setItem('x' + size, 'x'.repeat(size)); } catch { /* full */ } }"
    )
    page.goto(address + "web/urls/")
    button(page, "Learning").click()
    expect(page.locator(".notices")).to_contain_text("storage for this site is full")
    assert statuses(page)["web/dns"] == "done"


def test_a_renamed_topic_keeps_its_progress(context: BrowserContext, address: str) -> None:
    store(context, document(web__names="done"))

    def renamed(route: Route) -> None:
        data = route.fetch().json()
        next(topic for topic in data["topics"] if topic["id"] == "web/dns")["aliases"] = ["web/names"]
        route.fulfill(json=data)

    context.route("**/roadmap.json", renamed)
    page = visit(context, address, "progress/")
    expect(page.locator(".progress-page__sum")).to_contain_text("1 of ")
    assert statuses(page) == {"web/dns": "done"}


def test_everything_can_be_deleted_after_being_asked(context: BrowserContext, address: str) -> None:
    store(context, document(web__dns="done"))
    page = visit(context, address, "progress/")
    page.get_by_role("button", name="Delete everything that").click()
    page.get_by_role("button", name="Keep it").click()
    assert statuses(page) == {"web/dns": "done"}
    page.get_by_role("button", name="Delete everything that").click()
    page.get_by_role("button", name="Delete now").click()
    expect(page.get_by_text("Nothing is marked yet")).to_be_visible()
    assert page.evaluate("localStorage.getItem('backend-roadmap.progress')") is None


def test_the_progress_page_says_so_when_the_topics_cannot_be_loaded(context: BrowserContext, address: str) -> None:
    store(context, document(web__dns="done"))
    context.route("**/roadmap.json", lambda route: route.abort())
    page = visit(context, address, "progress/")
    expect(page.get_by_role("alert").first).to_contain_text("Your progress is safe")
    expect(page.get_by_role("button", name="Save as a file")).to_be_visible()


def test_without_scripts_no_button_stands_that_does_nothing(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    for path in ("web/dns/", "web/", "start/all-topics/", "progress/"):
        page = visit(context, address, path)
        assert page.locator("button:visible").count() == 0, path
        page.close()
    context.close()


def test_nothing_moves_when_progress_is_shown(context: BrowserContext, address: str) -> None:
    store(context, document(web__client_server="done", web__internet="done", web__urls="learning"))
    page = context.new_page()
    page.add_init_script(
        "window.shift = 0;"
        "const add = (list) => list.getEntries().forEach((each) => { window.shift += each.value; });"
        "new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });"
    )
    for path in ("web/dns/", "web/", "start/all-topics/"):
        page.goto(address + path, wait_until="networkidle")
        assert page.evaluate("window.shift") < 0.01, path
