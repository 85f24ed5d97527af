"""Join the stylesheets of a built site: where a page names several of ours in a row, one file takes their place.

Written as several, because each has one subject; served as one, because every request costs a round trip. It works on
files in site/, so it does not care which builder wrote them.
"""

import hashlib
import re
from pathlib import Path

LINK = r'<link rel="stylesheet" href="((?:\.\./|\./|/[\w-]+/)*assets/stylesheets/)([a-z-]+\.css)">'
ROW = re.compile(rf"{LINK}(?:\s*{LINK})+")
ONE = re.compile(LINK)


class Stylesheets:
    """The stylesheets of a site, joined as its pages name them."""

    def __init__(self, site: Path) -> None:
        self.folder = site / "assets" / "stylesheets"
        self.joined: dict[tuple[str, ...], str] = {}
        """Names of files, in their order -> name of the file that holds them all."""

    def join(self, page: str) -> str:
        """Return a page in which each row of our stylesheets is one link. Raises OSError where a file is missing."""
        return ROW.sub(self._one_link, page)

    def _one_link(self, row: re.Match[str]) -> str:
        folder = row[1]
        names = tuple(name for _, name in ONE.findall(row[0]))
        return f'<link rel="stylesheet" href="{folder}{self._file(names)}">'

    def _file(self, names: tuple[str, ...]) -> str:
        if names not in self.joined:
            text = "".join((self.folder / name).read_text("utf-8") for name in names)
            digest = hashlib.sha256(text.encode()).hexdigest()[:8]
            self.joined[names] = f"joined-{digest}.css"
            (self.folder / self.joined[names]).write_text(text, encoding="utf-8")
        return self.joined[names]
