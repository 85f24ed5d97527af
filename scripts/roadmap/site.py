"""The glue between MkDocs and the package: each hook calls a function that knows nothing of MkDocs.

MkDocs 1.6 is the last of its line. What stands here is all that would have to be written anew for its successor.
"""

import logging
from html import escape
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from roadmap import blocks, fences, markup
from roadmap.check import check
from roadmap.content import load
from roadmap.curated import plan_context
from roadmap.diagrams import CannotDraw, chapter_diagram, draw
from roadmap.export import export_json
from roadmap.finish import write_redirects
from roadmap.graph import find_cycle
from roadmap.mapping import map_view
from roadmap.navigation import DESKS, FIRST, LAST, navigation
from roadmap.parallel import parse_ahead
from roadmap.sketch import sketch
from roadmap.views import Views

log = logging.getLogger("mkdocs.roadmap")

_views: Views | None = None
_serving = False


def views() -> Views:
    """Return what this build has loaded."""
    if _views is None:
        raise PluginError("the content has not been loaded: on_config did not run")
    return _views


def on_startup(*, command: str, **_: Any) -> None:
    """Remember whether somebody is writing: then problems are shown, and the page is built all the same."""
    global _serving  # noqa: PLW0603  (hooks are functions of a module: its state is the build's)
    _serving = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Load the content, stop a build if it does not hold together, and compute the navigation."""
    global _views  # noqa: PLW0603
    content = load(Path(config.config_file_path).parent)
    parse_ahead(content)
    if problems := check(content):
        listed = "\n".join(str(problem) for problem in problems)
        if not _serving or find_cycle(content.topics):
            raise PluginError(f"{listed}\n{len(problems)} problem(s); CONTRIBUTING.md explains each code")
        log.warning("%s problem(s):\n%s", len(problems), listed)
    _views = Views(content)
    fences.COMPUTED.update(blocks.computed_blocks(_views))
    config.nav = navigation(_views)
    config.extra["lines"] = _views.lines()
    config.extra["folders"] = {folder: _views.folder(folder) for folder in (FIRST, LAST)}
    config.extra["desks"] = [page for desk in DESKS for page in _views.folder(desk)[:1]]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the data that the site publishes, so that pages may link to it."""
    content = views().content
    files.append(File.generated(config, "roadmap.json", content=export_json(content)))
    return files


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, **_: Any) -> dict[str, Any]:
    """Give the template what the graph says about this page."""
    identifier = page.file.src_uri.removesuffix(".md").removesuffix("/index")
    content = views().content
    if identifier in content.topics:
        context["topic"] = views().topic(content.topics[identifier])
        context["previous"], context["following"] = views().neighbors(identifier)
    elif identifier in content.chapters:
        chapter = content.chapters[identifier]
        context["chapter"] = {**views().chapter(chapter), "diagram": _diagram(identifier, chapter.title)}
    context |= plan_context(views(), identifier)
    file = content.files.get(f"docs/{page.file.src_uri}")
    context["summary"] = file.block.values.get("summary") if file else None
    if file and file.block.values.get("template") == "map.html":
        context["map"] = map_view(views())
    page.meta["description"] = escape(context["summary"] or "")  # Material writes it between quotes as it is
    if page.is_homepage:
        context |= {"lines": views().lines(), "totals": views().totals(), "sketch": sketch(views())}
    return context


def _diagram(chapter: str, title: str) -> str:
    source = chapter_diagram(views().content.topics, chapter, title, lambda topic: f"../{topic}/")
    try:
        return fences.figure(draw(source, f"line-{chapter}", narrow=True))
    except CannotDraw:
        return f'<pre class="mermaid"><code>{source}</code></pre>'


def on_page_content(html: str, page: Page, **_: Any) -> str:
    """Take out the title, which the template writes with what stands around it; let wide tables scroll."""
    return markup.scrolling_tables(markup.without_title(html))


def on_post_build(config: MkDocsConfig) -> None:
    """Write a page for each old address that leads to the new one."""
    write_redirects(Path(config.site_dir), views().content.aliases)
