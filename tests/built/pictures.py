"""Write the pictures of the README and of link previews: `python -m tests.built.pictures`, after `make build`."""

from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.built.conftest import ARGUMENTS, CHROMIUM, ROOT
from tests.built.hosting import hosted

PICTURES = {"front-page.png": (1280, 800), "card.png": (1200, 630)}
FOLDER = ROOT / "docs/assets/images"


def main() -> None:
    program = next(path for path in CHROMIUM if Path(path).exists())
    with hosted(ROOT / "site") as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        for name, (width, height) in PICTURES.items():
            page = browser.new_page(viewport={"width": width, "height": height})
            page.goto(address)
            page.screenshot(path=FOLDER / name)
        browser.close()


if __name__ == "__main__":
    main()
