# run-by: look.console
"""Print the page of one book whose every field is hostile."""

# --8<-- [start:data]
BOOK = {
    "title": "Ink & <Paper>",
    "cover": '/covers/7.png?size="large"',
    "page": "javascript:alert(1)",  # the publisher's web page, as the publisher typed it
    "review": "<script>alert(2)</script> Five stars.",
}
# --8<-- [end:data]

# --8<-- [start:book]
from html import escape
from urllib.parse import urlsplit


def book_page(book: dict[str, str]) -> str:
    title = escape(book["title"])
    link = ""
    if urlsplit(book["page"]).scheme in ("http", "https"):
        link = f'<p><a href="{escape(book["page"])}">The publisher on {title}</a></p>'
    return f"""<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>{title} - Bookshop</title>
  </head>
  <body>
    <main>
      <h1>{title}</h1>
      <img src="{escape(book["cover"])}" alt="Cover of {title}">
      {link}
      <h2>Reviews</h2>
      <p>{escape(book["review"])}</p>
    </main>
  </body>
</html>"""


print(book_page(BOOK))
# --8<-- [end:book]
