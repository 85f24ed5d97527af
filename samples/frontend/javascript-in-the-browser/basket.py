# needs: chromium
"""Click on the pages of this topic, as a visitor would, and read what they show."""

# --8<-- [start:all]
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

import files


def part(mark: str) -> None:
    """Mark a part of the output, so that the page can show it alone."""
    print(f"# --8<-- [{mark}]")


def click_and_reload(page: Page) -> None:
    part("start:visit")
    # --8<-- [start:visit]
    page.goto("http://localhost:8000/basket.html")
    print("before:", page.inner_text("#basket").splitlines(), page.inner_text("#total"))
    page.click("text=Add >> nth=0")
    page.click("text=Add >> nth=1")
    print("after: ", page.inner_text("#basket").splitlines(), page.inner_text("#total"))

    page.reload()
    print("reload:", page.inner_text("#basket").splitlines(), page.inner_text("#total"))
    # --8<-- [end:visit]
    part("end:visit")


def show_review(page: Page) -> None:
    page.goto("http://localhost:8000/review.html")
    page.wait_for_function("document.title !== 'Reviews'")
    part("start:review")
    print("as text:", page.inner_text("#text"))
    print("as HTML:", page.inner_text("#html"))
    print("title of the page:", page.title())
    part("end:review")


# What is right in the page or its script, and what somebody wrote instead.
MISTAKES = {
    "script before its elements": (' type="module"', ""),
    "import without a module": (' type="module"', ""),
    "a call instead of the function": ('addEventListener("click", add)', 'addEventListener("click", add())'),
    "text plus number": ("Number(item.dataset.cents)", "item.dataset.cents"),
}


def break_it(page: Page) -> None:
    part("start:mistakes")
    html, script = Path("basket.html").read_text(), Path("basket.js").read_text()
    messages = []
    page.on("pageerror", lambda error: messages.append(f"{error.name}: {error.message}"))
    page.on("console", lambda message: messages.append(message.text.partition(": Cross origin")[0]))
    for number, (name, (right, wrong)) in enumerate(MISTAKES.items()):
        assert right in html + script, right
        changed = script.replace(right, wrong)
        if number == 0:
            changed = changed.partition("\n\n")[2]  # the same without its import
        Path(f"broken{number}.js").write_text(changed)
        Path(f"broken{number}.html").write_text(html.replace(right, wrong).replace("basket.js", f"broken{number}.js"))
        page.goto(f"http://localhost:8000/broken{number}.html")
        page.click("text=Add >> nth=0")
        page.click("text=Add >> nth=1")
        print(f"{name}: total {page.inner_text('#total')}", *(messages or ["nothing in the console"]), sep="\n  ")
        messages.clear()
    with page.expect_console_message():
        page.goto(Path("basket.html").absolute().as_uri())
    print("opened as a file", messages[0], sep="\n  ")
    part("end:mistakes")


def keep_it(page: Page) -> None:
    part("start:kept")
    Path("kept.html").write_text(Path("basket.html").read_text().replace("basket.js", "kept.js"))
    page.goto("http://localhost:8000/kept.html")
    page.click("text=Add >> nth=0")
    page.click("text=Add >> nth=1")
    print("two added:   ", page.inner_text("#total"))
    page.reload()
    print("reloaded:    ", page.inner_text("#total"))
    page.click("text=Remove >> nth=0")
    print("one removed: ", page.inner_text("#total"))
    page.reload()
    print("reloaded:    ", page.inner_text("#total"))
    part("end:kept")


files.start()
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
    page = browser.new_page()
    click_and_reload(page)
    show_review(page)
    keep_it(page)
    break_it(page)
    browser.close()
# --8<-- [end:all]
