"""How large the map is and how long it takes: `python -m benchmarks.map`.

Sizes are those of the page as it is sent, compressed; times are of one run each. What counts is how they grow.
"""

import gzip
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import yaml
from roadmap.content import Content
from roadmap.mapping.listing import listing
from roadmap.mapping.network import network
from roadmap.mapping.picture import picture
from roadmap.mapping.svg import svg
from roadmap.topics import Chapter, Topic
from roadmap.views import Views

from benchmarks.generate import ROOT, generate
from benchmarks.measure import ENVIRONMENT
from benchmarks.networks import made_up, planned

BUILD = """
import roadmap.check
roadmap.check.check = lambda content: []  # more lines than colors, and bodies that belong to other topics
from mkdocs.commands.build import build
from mkdocs.config import load_config
build(load_config("mkdocs.yml", site_dir="site"))
"""


def main() -> None:
    sizes = [(2, 30), (20, 220), (100, 2000)]
    networks = [(f"{chapters} lines, {topics} topics", made_up(chapters, topics)) for chapters, topics in sizes]
    for name, content in [("as planned", planned()), *networks]:
        report(name, content)
    with tempfile.TemporaryDirectory() as temporary:
        site = build_site(planned(), Path(temporary))
        page = (site / "map/index.html").read_bytes()
        print(f"the page as planned: {kilobytes(page)} of HTML")


def report(name: str, content: Content) -> None:
    views = Views(content)
    assert views.order
    start = time.perf_counter()
    lines = network(views)
    laid_out = picture(lines)
    layout = time.perf_counter() - start
    drawn = svg(laid_out).encode()
    assert listing(views, lines)
    whole = time.perf_counter() - start
    size = f"{laid_out.width} x {laid_out.height}, SVG {kilobytes(drawn)}"
    each = f"{whole * 1000 / len(content.topics):.2f} ms a topic"
    print(f"{name}: {size}; layout {layout * 1000:.0f} ms, in all {whole * 1000:.0f} ms, {each}")


def kilobytes(data: bytes) -> str:
    return f"{len(data) / 1000:.0f} kB ({len(gzip.compress(data, 6)) / 1000:.1f} kB sent)"


def build_site(content: Content, folder: Path) -> Path:
    """Write the content as a project with the bodies of our own pages into a folder, build it, return its site.

    Raises CalledProcessError where the build fails.
    """
    generate(folder, 31)
    pages = [page for page in sorted(folder.glob("docs/chapter-*/*.md")) if page.name != "index.md"]
    bodies = [page.read_text("utf-8").split("\n# ", 1)[1].partition("\n")[2] for page in pages]
    for page in folder.glob("docs/chapter-*/*.md"):
        page.unlink()
    write(folder / "docs/map/index.md", (ROOT / "docs/map/index.md").read_text("utf-8"))
    for chapter in content.chapters.values():
        write(folder / chapter.path, f"---\n{front_of_chapter(chapter)}---\n\n# {chapter.title}\n\nText.\n")
    for number, topic in enumerate(content.topics.values()):
        body = bodies[number % len(bodies)]
        write(folder / topic.path, f"---\n{front_of_topic(topic)}---\n\n# {topic.title}\n{body}")
    subprocess.run([sys.executable, "-c", BUILD], cwd=folder, env=ENVIRONMENT, check=True, capture_output=True)
    return folder / "site"


def front_of_chapter(chapter: Chapter) -> str:
    groups = [{"id": group.id, "title": group.title} for group in chapter.groups]
    fields = {
        "title": chapter.title, "summary": chapter.summary, "order": chapter.order, "line": chapter.line,
        "color": chapter.color, **({"groups": groups} if groups else {}),
    }  # fmt: skip
    return yaml.safe_dump(fields, sort_keys=False)


def front_of_topic(topic: Topic) -> str:
    needs = [
        {"topic" if need.topic else "group": need.topic or need.group, "because": need.because}
        for need in topic.prerequisites
    ]
    fields = {
        "title": topic.title, "summary": topic.summary, "level": topic.level, "minutes": topic.minutes,
        **({"prerequisites": needs} if needs else {}), **({"group": topic.group} if topic.group else {}),
        "outcomes": list(topic.outcomes), "reviewed": topic.reviewed,
    }  # fmt: skip
    return yaml.safe_dump(fields, sort_keys=False)


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
