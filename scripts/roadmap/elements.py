"""The HTML that computed blocks are made of: a table, a link to a page of ours."""

from collections.abc import Iterable
from html import escape

ROOT = "../../"
"""The way to the root of the site: computed blocks stand on pages two folders deep."""


def table(head: Iterable[str], rows: Iterable[Iterable[str]], caption: str) -> str:
    """Return an HTML table; cells are HTML, the first of each row is its heading."""
    top = "".join(f'<th scope="col">{cell}</th>' for cell in head)
    body = "".join(
        "<tr>" + "".join(f'<th scope="row">{c}</th>' if not i else f"<td>{c}</td>" for i, c in enumerate(row)) + "</tr>"
        for row in rows
    )
    return f"<table><caption>{escape(caption)}</caption><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"


def link(address: str, text: str) -> str:
    """Return a link to a page of ours by its id."""
    return f'<a href="{ROOT}{escape(address)}/">{escape(text)}</a>'
