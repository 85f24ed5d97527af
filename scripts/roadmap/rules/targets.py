"""What a link or an image of a page points to."""

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote

from roadmap.content import Content, File
from roadmap.document import Link

SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:", re.IGNORECASE)


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
    if not path:
        return file.path, unquote(anchor)
    return posixpath.normpath(posixpath.join(posixpath.dirname(file.path), path)), unquote(anchor)
