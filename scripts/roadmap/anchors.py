"""Ids that a link may point to, as Python-Markdown gives them: to headings by itself, to anything by `{#id}`."""

import re

ATTRIBUTES = re.compile(r"\{:?([^{}\n]*)\}")
OWN_ID = re.compile(r"#([\w:.-]+)")


def own_id(written: str) -> tuple[str, str | None]:
    """Return a heading's text without its `{#id}`, and the id."""
    start = written.rfind(" {")
    attributes = ATTRIBUTES.fullmatch(written[start + 1 :].rstrip()) if start >= 0 else None
    if attributes is None:
        return written, None
    own = OWN_ID.search(attributes[1])
    return written[:start], own[1] if own else None


def unique(anchor: str, used: set[str]) -> str:
    """Number a repeated id as Python-Markdown does: `notes`, `notes_1`, `notes_2`. What is returned counts as used."""
    candidate, number = anchor, 0
    while candidate in used or not candidate:
        number += 1
        candidate = f"{anchor}_{number}"
    used.add(candidate)
    return candidate


def ids_given(text: str) -> set[str]:
    """Return the ids that attribute lists in a paragraph give."""
    lists = ATTRIBUTES.findall(text) if "{" in text else ()
    return {found for attributes in lists for found in OWN_ID.findall(attributes)}
