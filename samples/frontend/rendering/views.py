# run-by: browser.py
"""From books to HTML, wherever that is to happen."""

# --8<-- [start:views]
import json
from html import escape

PAGE = """<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Bookshop</title>
    <link rel="icon" href="data:,">
  </head>
  <body>
    <h1>Books</h1>
    <ul id="books">{items}</ul>{rest}
  </body>
</html>
"""
BUTTON = """
    <button id="sort">By title</button>{data}
    <script type="module" src="/list.js"></script>"""
DATA = """
    <script type="application/json" id="data">{json}</script>"""


def items(books: list[dict]) -> str:
    return "".join(f"\n      <li>{escape(book['title'])}</li>" for book in books)


def embedded(books: list[dict]) -> str:
    """The books as JSON in which nothing can end the script element."""
    return DATA.format(json=json.dumps(books).replace("<", "\\u003c"))


def finished(books: list[dict]) -> str:
    return PAGE.format(items=items(books), rest="")


def shell() -> str:
    return PAGE.format(items="", rest=BUTTON.format(data=""))


def hydrated(books: list[dict]) -> str:
    return PAGE.format(items=items(books), rest=BUTTON.format(data=embedded(books)))


# --8<-- [end:views]
