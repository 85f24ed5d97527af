"""Rules on images."""

from collections.abc import Iterator

from roadmap.content import Content
from roadmap.problems import nearest
from roadmap.rules.links import is_relative, links, resolve
from roadmap.rules.registry import Found, Stage, rule


@rule("RM050", Stage.RELATIONS)
def images_exist(content: Content) -> Iterator[Found]:
    """An image is a file of ours.

    Pictures stand under docs/assets/; nothing is fetched from another host.
    """
    lower = {path.lower() for path in content.paths}
    for file, image in links(content, images=True):
        if not is_relative(image.target):
            if not image.target.startswith("/"):
                message = f"image '{image.target}' lies on another host; put a copy under docs/assets/"
                yield Found(file.path, image.line, message)
            continue
        path, _ = resolve(file, image.target)
        if path.lower() not in lower:
            hint = nearest(path.removeprefix("docs/"), {each.removeprefix("docs/") for each in content.paths})
            yield Found(file.path, image.line, f"image '{image.target}': there is no such file{hint}")


@rule("RM051", Stage.SHAPE)
def images_have_an_alternative(content: Content) -> Iterator[Found]:
    """An image has a text that says what it shows.

    Who cannot see it gets that text, and so does everybody when it does not load.
    """
    for file, image in links(content, images=True):
        if not image.text:
            message = f"image '{image.target}' has no alternative text; say in the brackets what it shows"
            yield Found(file.path, image.line, message)
