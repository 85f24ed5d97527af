"""Rules on links."""

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote

from roadmap.content import Content, File, page_id
from roadmap.markdown import Link
from roadmap.problems import nearest
from roadmap.rules.registry import Found, Stage, rule

SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:", re.IGNORECASE)

GENERATED = frozenset({"docs/roadmap.json", "docs/feed.xml", "docs/sitemap.xml"})
"""Files that the build makes, and that pages may link to."""

LOOPBACK = re.compile(r"^http://(localhost|127\.0\.0\.1|\[::1\])([:/]|$)")


def links(content: Content, *, images: bool = False) -> Iterator[tuple[File, Link]]:
    """Yield every link (or image) of every page that reads."""
    for file in content.files.values():
        if file.text is not None:
            yield from ((file, link) for link in file.document.links if link.is_image is images)


def is_relative(target: str) -> bool:
    """Tell whether a link points to a file of ours."""
    return not (SCHEME.match(target) or target.startswith(("/", "#")))


def resolve(file: File, target: str) -> tuple[str, str]:
    """Return the path a relative link points to, and its anchor."""
    path, _, anchor = target.partition("#")
    path = unquote(path.partition("?")[0])
    return posixpath.normpath(posixpath.join(posixpath.dirname(file.path), path)) if path else file.path, anchor


def _exists(content: Content, path: str) -> bool:
    return path in content.paths or path in GENERATED


@rule("RM040", Stage.RELATIONS)
def linked_pages_exist(content: Content) -> Iterator[Found]:
    """A link to a page of ours leads to a page.

    Links are relative and name the Markdown file: ../web/dns.md.
    """
    lower = {path.lower(): path for path in content.paths}
    for file, link in links(content):
        path, _ = resolve(file, link.target)
        if not is_relative(link.target) or _exists(content, path) or path.lower() in lower:
            continue
        if page_id(path) in content.aliases:
            continue
        folder = posixpath.dirname(file.path)
        known = {posixpath.relpath(each, folder) for each in content.paths if each.endswith(".md")}
        hint = nearest(link.target.partition("#")[0], known)
        if f"{path.rstrip('/')}.md" in content.paths:
            hint = f"; did you mean '{link.target.rstrip('/')}.md'?"
        yield Found(file.path, link.line, f"link to '{link.target}': there is no such page{hint}")


@rule("RM041", Stage.RELATIONS)
def linked_anchors_exist(content: Content) -> Iterator[Found]:
    """The part behind '#' names a heading of the page it leads to.

    Otherwise the reader lands at the top and has to search.
    """
    for file, link in links(content):
        if SCHEME.match(link.target) or link.target.startswith("/") or "#" not in link.target:
            continue
        path, anchor = resolve(file, link.target)
        page = content.files.get(path)
        if page and page.text is not None and anchor and anchor not in page.document.anchors:
            hint = nearest(anchor, page.document.anchors)
            yield Found(file.path, link.line, f"link to '{link.target}': '{path}' has no heading '#{anchor}'{hint}")


@rule("RM042", Stage.SHAPE)
def links_are_relative(content: Content) -> Iterator[Found]:
    """No link of ours begins with '/'.

    The site lives in a folder of its host, so a path from the root leads out of it; offline it leads nowhere.
    """
    for images in (False, True):
        for file, link in links(content, images=images):
            if link.target.startswith("/"):
                here = posixpath.relpath("docs" + link.target.rstrip("/"), posixpath.dirname(file.path))
                message = f"'{link.target}' begins at the root of the site; write it relative to this file"
                yield Found(file.path, link.line, f"{message}, as '{here}'")


@rule("RM043", Stage.SHAPE)
def references_are_defined(content: Content) -> Iterator[Found]:
    """A link by reference has its definition.

    Otherwise readers see the square brackets.
    """
    for file in content.files.values():
        for label, line in file.document.undefined if file.text is not None else []:
            message = f"'[{label}]' is defined nowhere on the page; add a line '[{label}]: address'"
            yield Found(file.path, line, message)


@rule("RM044", Stage.SHAPE)
def links_have_text(content: Content) -> Iterator[Found]:
    """A link has words that say where it leads.

    A screen reader reads the list of links alone; 'here' and nothing say nothing.
    """
    for file, link in links(content):
        if link.text.strip(" .").lower() in {"", "here", "link", "this", "click here"}:
            said = f"'{link.text}' says" if link.text else "it has no text to say"
            yield Found(file.path, link.line, f"link to '{link.target}': {said} where it leads; name the page")


@rule("RM045", Stage.SHAPE)
def links_are_encrypted(content: Content) -> Iterator[Found]:
    """Links to other sites use https.

    Plain http can be read and changed on the way. A server on the reader's own machine is no other site.
    """
    for images in (False, True):
        for file, link in links(content, images=images):
            if link.target.lower().startswith("http:") and not LOOPBACK.match(link.target):
                yield Found(file.path, link.line, f"link to '{link.target}': use https, or another source that has it")


@rule("RM046", Stage.RELATIONS)
def case_is_as_in_the_file(content: Content) -> Iterator[Found]:
    """A link is spelled as the file is, capital letters included.

    It may work on your machine; on the host it does not.
    """
    lower = {path.lower(): path for path in content.paths}
    for images in (False, True):
        for file, link in links(content, images=images):
            path, _ = resolve(file, link.target)
            if is_relative(link.target) and not _exists(content, path) and path.lower() in lower:
                right = posixpath.relpath(lower[path.lower()], posixpath.dirname(file.path))
                yield Found(file.path, link.line, f"link to '{link.target}': the file is called '{right}'")


@rule("RM047", Stage.RELATIONS)
def links_use_the_present_name(content: Content) -> Iterator[Found]:
    """A link leads to a page under its present id, not under an old one.

    The old address only redirects; a reader offline or in print gets nowhere.
    """
    for file, link in links(content):
        path, _ = resolve(file, link.target)
        old = page_id(path)
        if is_relative(link.target) and path not in content.paths and old in content.aliases:
            now = posixpath.relpath(f"docs/{content.aliases[old]}.md", posixpath.dirname(file.path))
            yield Found(file.path, link.line, f"link to '{link.target}': that page is now '{now}'")


@rule("RM048", Stage.RELATIONS)
def links_stay_inside(content: Content) -> Iterator[Found]:
    """A relative link stays inside docs/.

    What stands outside is not part of the site. Link to it on GitHub, or include a sample as a snippet.
    """
    for file, link in links(content):
        path, _ = resolve(file, link.target)
        if is_relative(link.target) and not path.startswith("docs/") and path in content.paths:
            yield Found(
                file.path,
                link.line,
                f"link to '{link.target}' leads out of docs/, so readers cannot follow it",
            )
