"""Small changes to the HTML of a page, after Markdown and before the template."""

import re

TITLE = re.compile(r"<h1[^>]*>.*?</h1>\s*", re.DOTALL)
OPENING = '<div class="table" tabindex="0" role="group" aria-label="Table"><table class="data">'


def without_title(html: str) -> str:
    """Return a page without its level-one heading."""
    return TITLE.sub("", html, count=1)


def scrolling_tables(html: str) -> str:
    """Put each table into a box that scrolls on its own, with the keyboard too, so that the page never does."""
    return html.replace("<table>", OPENING).replace("</table>", "</table></div>")
