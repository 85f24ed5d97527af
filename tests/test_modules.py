"""What a module imports is found, so that pages fetch it at once."""

from pathlib import Path

import pytest
from roadmap.modules import imported

from tests.test_repository import ROOT


def write(folder: Path, **modules: str) -> Path:
    for name, text in modules.items():
        (folder / f"{name}.js").write_text(text, encoding="utf-8")
    return folder


def test_imports_are_followed_through_other_modules_and_circles(tmp_path: Path) -> None:
    folder = write(
        tmp_path,
        page='import { a } from "./one.js";\nimport {\n  b,\n  c,\n} from "./two.js";\n',
        one='export { x } from "./three.js";\n',
        two='import "./one.js";\nimport { p } from "./page.js";\n',
        three="export const x = 1;\n",
    )
    assert imported(folder, "page") == ["one", "three", "two"]


def test_what_is_imported_when_it_is_needed_waits(tmp_path: Path) -> None:
    folder = write(
        tmp_path, page='async function f() {\n  return import("./later.js");\n}\nexport const a = "./no.js";\n'
    )
    assert imported(folder, "page") == []


def test_a_module_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="gone"):
        imported(write(tmp_path, page='import { a } from "./gone.js";\n'), "page")


def test_the_planner_needs_no_format_before_it_is_asked_for_one() -> None:
    found = imported(ROOT / "docs/assets/javascripts", "plan-page")
    assert {"plan", "storage", "status-control"} <= set(found)
    assert "plan-formats" not in found
