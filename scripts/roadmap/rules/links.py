"""Rules on links."""

import posixpath
import re
from collections.abc import Iterator

from roadmap.content import Content, File, page_id
from roadmap.problems import nearest, quoted
from roadmap.rules.headings import readable, slips
from roadmap.rules.registry import Found, Stage, rule
from roadmap.rules.targets import SCHEME, is_relative, links, resolve

GENERATED = frozenset({"docs/roadmap.json", "docs/feed.xml", "docs/sitemap.xml"})
"""Files that the build makes, and that pages may link to."""

HOST = re.compile(r"(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|edu)(?:/|$))")
"""An address of another site without its scheme."""

LOOPBACK = re.compile(r"^http://(localhost|127\.0\.0\.1|\[::1\])([:/]|$)")


def _exists(content: Content, path: str) -> bool:
    return path in content.paths or path in GENERATED


@rule("RM040", Stage.RELATIONS)
def linked_pages_exist(content: Content) -> Iterator[Found]:
    """A link to a page of ours leads to a page.

    Links are relative and name the Markdown file: ../web/dns.md.
    """
    lower = {path.lower() for path in content.paths}
    for file, link in links(content):
        path, _ = resolve(file, link.target)
        if not is_relative(link.target) or not path.startswith("docs/"):
            continue
        if not _exists(content, path) and path.lower() not in lower and page_id(path) not in content.aliases:
            hint = _nearest_page(content, file, link.target)
            yield Found(file.path, link.line, f"link to '{link.target}': there is no such page{hint}")


def _nearest_page(content: Content, file: File, target: str) -> str:
    written, anchor = re.split(r"(?=[#?])|$", target.replace("\\", "/"), maxsplit=1)[0], target.partition("#")[1:]
    path, _ = resolve(file, written)
    folder = posixpath.dirname(file.path)
    for right in (f"{path}.md", f"{path}/index.md", f"{path.removesuffix('.html')}.md", path):
        if right in content.paths:
            return f"; did you mean '{posixpath.relpath(right, folder)}{''.join(anchor)}'?"
    if HOST.match(written):
        return f"; did you mean 'https://{written}'?"
    return nearest(written, {posixpath.relpath(each, folder) for each in content.paths if each.endswith(".md")})


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
        if page and anchor and anchor not in (known := _anchors(content, page)):
            hint = nearest(f"#{anchor}", {f"#{each}" for each in known})
            yield Found(file.path, link.line, f"link to '{link.target}': '{path}' has no heading '#{anchor}'{hint}")


def _anchors(content: Content, page: File) -> set[str]:
    """Return the anchors of a page; a computed block has one for each source."""
    computed = any(fence.language == "computed" for fence in page.document.fences)
    return page.document.anchors | ({source.id for source in content.sources} if computed else set())


@rule("RM042", Stage.SHAPE)
def links_are_relative(content: Content) -> Iterator[Found]:
    """No link of ours begins with '/'.

    The site lives in a folder of its host, so a path from the root leads out of it; offline it leads nowhere.
    """
    for images in (False, True):
        for file, link in links(content, images=images):
            if link.target.startswith("/") and not link.target.startswith("//"):
                path, mark, anchor = link.target.partition("#")
                here = posixpath.relpath("docs" + path.rstrip("/"), posixpath.dirname(file.path))
                message = f"'{link.target}' begins at the root of the site; write it relative to this file"
                yield Found(file.path, link.line, f"{message}, as '{here}{mark}{anchor}'")


@rule("RM043", Stage.SHAPE)
def references_are_defined(content: Content) -> Iterator[Found]:
    """A link by reference has its definition, and so has a footnote.

    Otherwise readers see the square brackets.
    """
    for file in readable(content):
        for label, line in file.document.undefined:
            if label.startswith("^"):
                mend = f"add a line '[{label}]: text', or set it in backticks if it is code"
            else:
                mend = f"add a line '[{label}]: address', or set it in backticks if it is code"
            hint = nearest(label, file.document.defined)
            yield Found(file.path, line, f"'[{label}]' is defined nowhere on the page{hint or '; ' + mend}")


@rule("RM044", Stage.SHAPE)
def links_have_text(content: Content) -> Iterator[Found]:
    """A link has an address, and words that say where it leads.

    A screen reader reads the list of links alone; 'here' and nothing say nothing.
    """
    for file, link in links(content):
        if not link.target.strip("#"):
            message = f"the link {quoted(link.text)} has no address; write it in the round brackets"
            yield Found(file.path, link.line, message)
        elif link.text.strip(" .").lower() in {"", "here", "link", "this", "click here"}:
            said = f"'{link.text}' does not say" if link.text else "there are no words to say"
            yield Found(file.path, link.line, f"link to '{link.target}': {said} where it leads; name the page")


@rule("RM045", Stage.SHAPE)
def links_are_encrypted(content: Content) -> Iterator[Found]:
    """Links to other sites use https.

    Plain http can be read and changed on the way. A server on the reader's own machine is no other site.
    """
    for file, link in links(content):
        scheme = SCHEME.match(link.target)
        name = scheme[0].lower() if scheme else ""
        if name == "http:" and not LOOPBACK.match(link.target):
            yield Found(file.path, link.line, f"link to '{link.target}': use https, or another source that has it")
        elif link.target.startswith("//"):
            yield Found(file.path, link.line, f"link to '{link.target}': begin it with 'https://'")
        elif scheme and name not in {"http:", "https:", "mailto:"}:
            hint = nearest(name, ["https:", "mailto:"]) or "; link to a page that readers can open"
            yield Found(file.path, link.line, f"link to {quoted(link.target)}: '{name}' is no address of a page{hint}")


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
    for images in (False, True):
        for file, link in links(content, images=images):
            path, _ = resolve(file, link.target)
            if is_relative(link.target) and not path.startswith("docs/"):
                message = f"'{link.target}' leads out of docs/, so readers cannot follow it"
                yield Found(file.path, link.line, f"{message}; link to it on GitHub, or put what is meant under docs/")


@rule("RM049", Stage.SHAPE)
def links_are_written_as_links(content: Content) -> Iterator[Found]:
    """A link is written as Markdown knows it: `[words](address)`, with no blank between and none in the address.

    Anything else shows its brackets to readers; a link in HTML is one that nobody checks and nothing rewrites.
    """
    for file in readable(content):
        for slip in slips(file, "link"):
            if slip.written.startswith("<"):
                message = f"{quoted(slip.written)} is HTML, and nobody checks it; write it as Markdown"
            else:
                message = f"{quoted(slip.written)} is no link; write [words](address) without blanks between or inside"
            yield Found(file.path, slip.line, message)
