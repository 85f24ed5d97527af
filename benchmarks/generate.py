"""A project of any size, made from the bodies of our own pages, so that length and markup are those of real topics."""

import re
import shutil
from pathlib import Path

ROOT = Path(__file__).parents[1]
COLORS = (
    "blue", "red", "green", "orange", "violet", "teal", "pink", "brown", "gray",
    "navy", "crimson", "olive", "amber", "plum", "cyan", "rose", "slate",
)  # fmt: skip
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n\s*# [^\n]*\n", re.DOTALL)
RELATIVE_LINK = re.compile(r"\[([^\]]*)\]\((?!https?:)[^)]*\)")


def generate(folder: Path, topics: int) -> Path:
    """Write a project with so many topics into `folder` and return it.

    Each topic needs one or two earlier ones of its chapter, which gives a graph as deep and as wide as ours.
    """
    for name in ("mkdocs.yml", "overrides", "samples", "docs/assets", "docs/schema"):
        source, target = ROOT / name, folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        _ = shutil.copytree(source, target) if source.is_dir() else shutil.copy(source, target)
    (folder / "scripts").symlink_to(ROOT / "scripts")
    (folder / "docs/about").mkdir()
    _write(folder / "docs/index.md", "---\ntitle: Front\nsummary: Front page.\n---\n\n# Front\n\nText.\n")
    bodies = _bodies()
    size = -(-topics // len(COLORS))
    numbers = range(topics)
    for place, start in enumerate(range(0, topics, size)):
        _chapter(folder, place, numbers[start : start + size], bodies)
    return folder


def _bodies() -> list[str]:
    pages = sorted([*(ROOT / "docs/web").glob("*.md"), *(ROOT / "docs/databases").glob("*.md")])
    texts = (page.read_text("utf-8") for page in pages if page.name != "index.md")
    return [RELATIVE_LINK.sub(r"\1", FRONT_MATTER.sub("", text)) for text in texts]


def _chapter(folder: Path, place: int, numbers: range, bodies: list[str]) -> None:
    chapter = f"chapter-{place}"
    names = [f"topic-{number}" for number in numbers]
    needed: set[str] = set()
    for index, number in enumerate(numbers):
        before = sorted({names[(index - 1) // 2], names[max(0, (index - 1) // 2 - 1)]}) if index > 2 else names[:1]
        needs = [] if index == 0 else before[-1:]
        needed |= set(needs)
        _write(folder / "docs" / chapter / f"{names[index]}.md", _topic(chapter, number, needs, bodies))
    ends = ", ".join(name for name in names if name not in needed)
    head = f"title: Chapter {place}\nsummary: One of many.\norder: {place + 1}\nline: {chr(65 + place)}"
    lists = f"color: {COLORS[place]}\nstarts: [{names[0]}]\nends: [{ends}]"
    _write(folder / "docs" / chapter / "index.md", f"---\n{head}\n{lists}\n---\n\n# Chapter {place}\n\nText.\n")


def _topic(chapter: str, number: int, needs: list[str], bodies: list[str]) -> str:
    listed = "".join(f"  - topic: {chapter}/{need}\n    because: it comes before\n" for need in needs)
    prerequisites = f"prerequisites:\n{listed}" if needs else ""
    return (
        f"---\ntitle: Topic {number}\nsummary: Topic number {number}.\nlevel: core\nminutes: 30\n{prerequisites}"
        f"outcomes:\n  - Do the thing.\nreviewed: 2026-11-01\n---\n\n# Topic {number}\n{bodies[number % len(bodies)]}"
    )


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
