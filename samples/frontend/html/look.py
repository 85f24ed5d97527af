# run-by: look.console
"""Write down what a browser makes of pages: the tree of each, what a screen reader gets, and how it was read."""

# --8<-- [start:look]
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

# Runs in the page: one line per element, indented by its depth.
TREE = """() => {
  const lines = [];
  const walk = (element, depth) => {
    const attributes = [...element.attributes].map(({name, value}) => ` ${name}="${value}"`).join("");
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const text = texts.map((node) => node.data.trim()).join(" ").trim();
    lines.push("  ".repeat(depth) + element.localName + attributes + (text ? `: ${text}` : ""));
    for (const child of element.children) walk(child, depth + 1);
  };
  walk(document.documentElement, 0);
  return lines.join("\\n");
}"""
MODES = {"CSS1Compat": "standards", "BackCompat": "quirks"}

with sync_playwright() as playwright, open("read.txt", "w", encoding="utf-8") as read:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
    page = browser.new_page()
    for name in sys.argv[1:]:  # files, or addresses
        page.goto(name if name.startswith("http") else Path(name).absolute().as_uri())
        stem = Path(name).stem  # "prices" of prices.html
        Path(stem + ".tree").write_text(page.evaluate(TREE) + "\n", encoding="utf-8")
        Path(stem + ".heard").write_text(page.locator("body").aria_snapshot() + "\n", encoding="utf-8")
        mode, encoding, text = page.evaluate("[document.compatMode, document.characterSet, document.body.innerText]")
        last = text.splitlines()[-1].expandtabs(2)[:40]
        print(f"{stem:10} {MODES[mode]:9} {encoding:12} {last}", file=read)
    browser.close()
# --8<-- [end:look]
