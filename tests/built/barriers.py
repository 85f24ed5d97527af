"""What axe-core finds on a page that is open, in both color schemes and two widths, with one load of the page.

The context must ask for reduced motion, or colors are looked at while they change, and bypass the content security
policy, which allows no script that comes from a test.
"""

from typing import Literal

from playwright.sync_api import Browser, BrowserContext, Page

from tests.built.conftest import ROOT

AXE = (ROOT / "tests/vendor/axe-core/axe.min.js").read_text("utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OF_COLOR = ["color-contrast", "link-in-text-block"]
"""The rules that another color scheme can break; all others would say the same again."""
REACHABLE = """() => [...document.querySelectorAll('.highlight pre > code')].every(
  (code) => code.scrollWidth <= code.clientWidth || code.tabIndex === 0)"""
"""Wide code gets the focus when the page has nothing else to do."""
WIDTHS = (1440, 390)


def context_for_axe(browser: Browser, width: int = WIDTHS[0]) -> BrowserContext:
    """A context in which barriers() can look."""
    return browser.new_context(viewport={"width": width, "height": 900}, bypass_csp=True, reduced_motion="reduce")


def barriers(page: Page, *, widths: tuple[int, ...] = ()) -> list[str]:
    """Return what stands in somebody's way, in words: all rules in the light, those of color in the dark.

    `widths`, in pixels, are looked at one after the other; without any, the page keeps the width it has.
    """
    page.evaluate(AXE)
    found = []
    for width in widths or (0,):
        if width:
            page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_function(REACHABLE)
        found += [f"{width or ''} light {each}" for each in _run(page, "light", {"type": "tag", "values": TAGS})]
        found += [f"{width or ''} dark {each}" for each in _run(page, "dark", {"type": "rule", "values": OF_COLOR})]
    page.emulate_media(color_scheme="light")
    return found


def _run(page: Page, scheme: Literal["light", "dark"], rules: dict[str, object]) -> list[str]:
    page.emulate_media(color_scheme=scheme)
    page.wait_for_selector(f"body[data-md-color-scheme='{'slate' if scheme == 'dark' else 'default'}']")
    result = page.evaluate("(rules) => axe.run(document, { runOnly: rules, resultTypes: ['violations'] })", rules)
    return [
        f"{each['id']}: {node['target']} {node['failureSummary']}"
        for each in result["violations"]
        for node in each["nodes"]
    ]
