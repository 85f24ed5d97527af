"""Parse the pages of a large project in several processes: parsing is what the validator spends its time on."""

import multiprocessing
import os
import threading

from roadmap.content import Content
from roadmap.document import Document
from roadmap.markdown import parse

WORTH_IT = 60
"""Pages from which on starting processes pays."""

_pages: list[tuple[str, int]] = []
"""What the forked processes find in their memory: the text of each page and the length of its front matter."""


def parse_ahead(content: Content) -> None:
    """Fill in the structure of every page, on all cores; a small project, or one core, is left as it is.

    Only where a process can be forked and no thread runs that a fork would cut in half: elsewhere each page is parsed
    when a rule first asks for it, with the same result.
    """
    files = [file for file in content.files.values() if file.text is not None]
    cores = min(os.cpu_count() or 1, 8)
    can_fork = "fork" in multiprocessing.get_all_start_methods() and threading.active_count() == 1
    if len(files) < WORTH_IT or cores < 2 or not can_fork:
        return
    _pages[:] = [(file.text or "", file.block.length) for file in files]
    with multiprocessing.get_context("fork").Pool(cores - 1) as pool:
        others = pool.starmap_async(_parse_share, [(number, cores) for number in range(1, cores)])
        shares = [_parse_share(0, cores), *others.get()]  # one share is parsed here: it need not be sent
    _pages.clear()
    for number, documents in enumerate(shares):
        for file, document in zip(files[number::cores], documents, strict=True):
            file.__dict__["document"] = document  # where cached_property looks first


def _parse_share(number: int, cores: int) -> list[Document]:
    """Parse every so many-th page, so that each share has long and short ones."""
    return [parse(*page) for page in _pages[number::cores]]
