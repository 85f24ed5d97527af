# needs: chromium
# serve: shop.py 8000
"""Measure a page in a narrow and in a wide window, and try a style that the server's policy forbids."""

from playwright.sync_api import sync_playwright

# --8<-- [start:cards]
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
    page = browser.new_page()
    for width in (400, 800):
        page.set_viewport_size({"width": width, "height": 600})
        with page.expect_console_message(lambda message: "Content Security Policy" in message.text):
            page.goto("http://localhost:8000/")
        print(f"window of {width} pixels")
        cards = page.locator("article").all()
        rows = sorted({card.bounding_box()["y"] for card in cards})
        for card in cards:
            box = card.bounding_box()
            color = card.evaluate("(card) => getComputedStyle(card).color")
            print(f"  {card.text_content():18} row {rows.index(box['y']) + 1}, width {box['width']:.0f}, {color}")
    print("style sheet:", page.locator("link").get_attribute("href"))
    print("paragraph:  ", page.locator("p").evaluate("(paragraph) => getComputedStyle(paragraph).color"))
    print("console:     a complaint that names the Content Security Policy")
    phone = browser.new_context(**playwright.devices["Pixel 7"]).new_page()
    for head in ("", '<meta name="viewport" content="width=device-width">'):
        phone.set_content(f"<!doctype html>{head}<p>Books")
        width = round(phone.evaluate("innerWidth"), -1)
        print(f"phone:       about {width} pixels wide", "with the viewport line" if head else "without it")
    browser.close()
# --8<-- [end:cards]
