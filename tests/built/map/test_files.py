"""The map as a file of its own: SVG and PNG."""

import re
import struct
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from roadmap.topics import Topics

from tests.built.map.desk import (
    STOP,
    begun,
    click,
    opened,
)

pytestmark = pytest.mark.browser


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
