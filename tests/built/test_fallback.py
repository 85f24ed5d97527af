"""A diagram that could not be drawn at build time is drawn by Mermaid in the browser, on that page alone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.built.conftest import ROOT
from tests.built.hosting import hosted
from tests.projects import make_project

pytestmark = pytest.mark.browser

WITHOUT_LIBRARY = """
import runpy, sys
sys.modules["merman"] = None
sys.argv = ["mkdocs", "build", "--strict", "--site-dir", sys.argv[1]]
runpy.run_module("mkdocs", run_name="__main__")
"""


@pytest.fixture(scope="module")
def undrawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small site, built as on a platform for which the drawing library has no wheel."""
    project = make_project(tmp_path_factory.mktemp("fallback") / "project")
    for name in ("mkdocs.yml", "overrides", "scripts", "docs/assets"):
        (project / name).parent.mkdir(exist_ok=True)
        (project / name).symlink_to(ROOT / name)
    for address in (
        "start",
        "start/all-topics",
        "start/topics-by-level",
        "start/the-five-sources",
        "about",
        "about/coverage",
    ):
        page = project / "docs" / f"{address}.md"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text("---\ntitle: T\nsummary: S.\n---\n\n# T\n\nText.\n", encoding="utf-8")
    site = project / "site"
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    for command in (["-c", WITHOUT_LIBRARY, str(site)], ["-m", "roadmap", "finish", str(site)]):
        run = subprocess.run(
            [sys.executable, *command], cwd=project, env=environment, capture_output=True, text=True, check=False
        )
        assert run.returncode == 0, run.stdout + run.stderr
    return site


def test_mermaid_draws_what_the_build_could_not(browser: Browser, undrawn: Path) -> None:
    with hosted(undrawn) as address:
        page = browser.new_page()
        mistakes: list[str] = []
        asked: list[str] = []
        page.on("console", lambda message: mistakes.append(message.text) if message.type == "error" else None)
        page.on("request", lambda request: asked.append(request.url))
        page.goto(address + "web/dns/")
        page.wait_for_function(
            "document.querySelector('.mermaid')?.shadowRoot !== undefined && !document.querySelector('pre.mermaid')"
        )
        assert mistakes == []
        assert [url for url in asked if not url.startswith((address, "data:"))] == []
        assert any(url.endswith("vendor/mermaid/mermaid.min.js") for url in asked)
        page.close()


def test_a_page_without_such_a_diagram_fetches_nothing_for_it(browser: Browser, undrawn: Path) -> None:
    with hosted(undrawn) as address:
        page = browser.new_page()
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(address + "web/client-server/", wait_until="networkidle")
        assert not [url for url in asked if "mermaid" in url or "diagram-loader" in url]
        page.close()
