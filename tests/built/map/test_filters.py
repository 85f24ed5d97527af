"""What the filters of the map fade, and what progress draws on it."""

import json
import re

import pytest
from playwright.sync_api import BrowserContext, expect
from roadmap.content import load
from roadmap.topics import Topics

from tests.built.conftest import ROOT
from tests.built.map.desk import (
    KEY,
    STOP,
    begun,
    listed,
    opened,
    shown,
    until,
)

pytestmark = pytest.mark.browser


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
    assert page.locator("#map :is(.map__sign, .map__ready, .map__behind, .mark)").count() == 0
    asked = page.evaluate("performance.getEntriesByType('resource').map((each) => each.name)")
    assert not [url for url in asked if url.endswith("roadmap.json")]
