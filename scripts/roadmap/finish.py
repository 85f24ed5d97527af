"""What is done to the built site: redirects, both search indexes, short scripts and styles, the security policy.

It works on files in site/, so it does not care which builder wrote them.
"""

import base64
import hashlib
import json
import posixpath
import re
import subprocess
from collections.abc import Mapping
from html import escape
from pathlib import Path

from roadmap.content import Content
from roadmap.minify import minify, without_indent
from roadmap.review import CannotReview, write_review
from roadmap.stylesheets import Stylesheets
from roadmap.themestyles import shorten_theme

INLINE_SCRIPT = re.compile(r"<script(?![^>]*\ssrc=)([^>]*)>(.*?)</script>", re.DOTALL)
DATA_TYPE = re.compile(r"type=[\"']?application/(?:ld\+)?json")
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')

REDIRECT = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>This page has moved</title>
<meta http-equiv="refresh" content="0; url={target}">
<link rel="canonical" href="{target}">
<meta name="robots" content="noindex">
</head>
<body><p>This page has moved to <a href="{target}">{target}</a>.</p></body>
</html>
"""


class CannotFinish(Exception):
    """The folder is no built site, or a tool failed; the message says which."""


def finish(site: Path, content: Content) -> list[str]:
    """Complete a built site and return a line for each thing done.

    Raises CannotFinish where `site` holds no index.html, or the search index cannot be written.
    """
    if not (site / "index.html").is_file():
        raise CannotFinish(f"{site}: no index.html here; build the site first, with 'make build'")
    entries = title_index(content)
    index = site / "search.json"
    index.write_text(json.dumps(entries, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    shards = write_full_text_index(site)
    try:
        review = write_review(site, content)
    except CannotReview as error:
        raise CannotFinish(str(error)) from error
    pages = sorted(site.rglob("*.html"))
    before, after = minify(site)
    theme_before, theme_after = shorten_theme(site)
    stylesheets = Stylesheets(site)
    for page in pages:
        page.write_text(with_policy(without_indent(stylesheets.join(page.read_text("utf-8")))), encoding="utf-8")
    return [
        f"search.json: {len(entries)} pages, {index.stat().st_size / 1000:.0f} kB",
        f"pagefind/: {shards}",
        *review,
        f"scripts and styles: {before / 1000:.0f} kB, {after / 1000:.0f} kB without comments and blanks",
        f"the theme's styles: {theme_before / 1000:.0f} kB, {theme_after / 1000:.0f} kB without what no page needs",
        f"stylesheets: {len(stylesheets.joined)} joined",
        f"content security policy: {len(pages)} pages",
    ]


def write_redirects(site: Path, aliases: Mapping[str, str]) -> None:
    """Write a page for each old id that sends the reader to the new one."""
    for old, new in sorted(aliases.items()):
        page = site / old / "index.html"
        page.parent.mkdir(parents=True, exist_ok=True)
        target = posixpath.relpath(new, old) + "/"
        page.write_text(REDIRECT.format(target=escape(target)), encoding="utf-8")


def title_index(content: Content) -> list[dict[str, object]]:
    """Return what the search box knows before it fetches anything else: titles, headings, old names.

    Keys are short because every first search fetches them: u address, t title, c chapter, s summary, h headings as
    [anchor, text], a aliases, l level.
    """
    found = []
    for file in content.files.values():
        topic = content.topics.get(file.id)
        known = topic or content.pages.get(file.id) or content.chapters.get(file.id)
        if known is None or file.id in {"index", "404"}:
            continue
        headings = [[each.anchor, each.text] for each in file.document.headings if each.level in {2, 3}]
        entry: dict[str, object] = {"u": f"{file.id}/", "t": known.title, "s": known.summary}
        if topic:
            common = {"exercise", "check-yourself", "go-deeper", "when-it-goes-wrong", "the-idea"}
            headings = [each for each in headings if each[0] not in common]
            entry |= {"c": content.chapters[topic.chapter].title, "l": topic.level}
            entry |= {"a": [alias.partition("/")[2] for alias in topic.aliases]} if topic.aliases else {}
        found.append({**entry, "h": headings})
    return sorted(found, key=lambda entry: str(entry["u"]))


def write_full_text_index(site: Path) -> str:
    """Run Pagefind over the site and return what it counted."""
    from pagefind_bin import get_executable  # noqa: PLC0415  (only a build needs it)

    command = [
        str(get_executable()), "--site", str(site), "--root-selector", "article",
        "--exclude-selectors", ".headerlink,.diagram,.stop-panel,.edit,.needs-script,.map,.map-list",
        "--force-language", "en",
    ]  # fmt: skip
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode:
        raise CannotFinish(f"pagefind: {run.stderr or run.stdout}")
    counted = re.search(r"Indexed \d+ pages?", run.stdout)
    return counted[0].lower() if counted else "written"


def with_policy(page: str) -> str:
    """Return a page with a content security policy that allows its own inline scripts, by hash, and no others.

    In a meta element, because the host sets no headers. A page whose diagram is drawn by Mermaid in the browser may
    also use inline styles: that is how Mermaid paints.
    """
    scripts = [text for attributes, text in INLINE_SCRIPT.findall(page) if not DATA_TYPE.search(attributes)]
    hashes = sorted({base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in scripts})
    style = "'self' 'unsafe-inline'" if 'class="mermaid"' in page else "'self'"
    policy = {
        "default-src": "'none'",
        "script-src": " ".join(["'self'", "'wasm-unsafe-eval'", *(f"'sha256-{each}'" for each in hashes)]),
        "style-src": style,
        "img-src": "'self' data:",
        "font-src": "'self'",
        "connect-src": "'self'",
        "worker-src": "'self'",
        "manifest-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'self'",
    }
    text = "; ".join(f"{name} {value}" for name, value in policy.items())
    element = f'<meta http-equiv="Content-Security-Policy" content="{text}">'
    page = POLICY.sub("", page)
    return re.sub(r"(<meta charset=\"?utf-8\"?>)", lambda found: found[1] + element, page, count=1)
