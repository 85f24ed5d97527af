"""Rules on images."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from roadmap.content import Content
from roadmap.problems import nearest, quoted
from roadmap.rules.registry import Found, Stage, rule
from roadmap.rules.targets import is_relative, links, resolve

PICTURES = frozenset({".svg", ".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif"})


@rule("RM050", Stage.RELATIONS)
def images_exist(content: Content) -> Iterator[Found]:
    """An image is a file of ours.

    Pictures stand under docs/assets/; nothing is fetched from another host.
    """
    lower = {path.lower() for path in content.paths}
    known = {path.removeprefix("docs/") for path in content.paths if PurePosixPath(path).suffix in PICTURES}
    for file, image in links(content, images=True):
        target = image.target
        path, _ = resolve(file, target)
        if not target.strip("#"):
            yield Found(file.path, image.line, "an image without an address; name its file in the round brackets")
        elif not is_relative(target):
            if not target.startswith("/") or target.startswith("//"):
                message = f"image {quoted(target)} is no file of ours; put a copy under docs/assets/"
                yield Found(file.path, image.line, message)
        elif path.startswith("docs/") and path.lower() not in lower:
            hint = nearest(path.removeprefix("docs/"), known)
            yield Found(file.path, image.line, f"image '{target}': there is no such file{hint}")
        elif path in content.paths and PurePosixPath(path).suffix not in PICTURES:
            yield Found(file.path, image.line, f"image '{target}' is no picture; for a link leave out the '!'")


@rule("RM051", Stage.SHAPE)
def images_have_an_alternative(content: Content) -> Iterator[Found]:
    """An image has a text that says what it shows.

    Who cannot see it gets that text, and so does everybody when it does not load.
    """
    for file, image in links(content, images=True):
        if not image.text:
            message = f"image '{image.target}' has no alternative text; say in the brackets what it shows"
            yield Found(file.path, image.line, message)
