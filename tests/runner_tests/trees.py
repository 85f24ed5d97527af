"""A small tree with samples and pages, made for one test."""

from pathlib import Path
from textwrap import dedent

from tests.runner.samples import Sample, load


def plant(root: Path, files: dict[str, str]) -> None:
    """Write files, each given by its path from the root of the tree."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text).removeprefix("\n"), "utf-8")


def plant_sample(root: Path, name: str, text: str, **others: str) -> Sample:
    """Write samples/web/shop/<name>, and other files of that folder given as `app_py="..."`."""
    files = {name: text, **{key.replace("__", "/").replace("_", "."): value for key, value in others.items()}}
    plant(root, {f"samples/web/shop/{file}": content for file, content in files.items()})
    return load(root, f"web/shop/{name}")
