"""Two readers of the map: one at a desk, one with a phone. Neither may meet a mistake or ask another host."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext
from roadmap.content import load
from roadmap.topics import Topics

from tests.built.conftest import ROOT
from tests.built.map.desk import watched


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
