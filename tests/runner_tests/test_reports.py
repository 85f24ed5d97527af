"""What is compared with the page, what is written, what is said."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.runner.judge import judge
from tests.runner.pages import shown_on
from tests.runner.samples import Sample
from tests.runner_tests.trees import plant, plant_sample

PAGE = """\
# A shop

--8<-- "samples/web/shop/a.py:part"

    --8<-- "samples/web/shop/a.py.out"

--8<-- "samples/web/shop/ab.py"
"""


def sample_with_output(root: Path, output: str) -> Sample:
    plant(root, {"docs/web/shop.md": PAGE})
    return plant_sample(root, "a.py", "print()\n", a_py_out=output)


def test_pages_are_found_by_what_they_include(tmp_path: Path) -> None:
    plant(tmp_path, {"docs/web/shop.md": PAGE, "docs/index.md": '--8<-- "web/shop/a.py"\n'})
    assert shown_on(tmp_path, "web/shop/a.py", "web/shop/a.py.out") == [
        "docs/index.md:1",
        "docs/web/shop.md:3",
        "docs/web/shop.md:5",
    ]


def test_the_same_output_passes(tmp_path: Path) -> None:
    assert judge(sample_with_output(tmp_path, "at 03:47:12\n"), "at 13:00:00\n", update=False) is None


def test_another_output_fails_and_names_the_line_the_pages_and_the_remedy(tmp_path: Path) -> None:
    said = judge(sample_with_output(tmp_path, "one\nstock 7\n"), "one\nstock 8\n", update=False)
    assert said is not None
    first, *others = said.splitlines()
    assert first.startswith("samples/web/shop/a.py.out:2: the output differs")
    assert first.endswith("; shown on docs/web/shop.md:3, docs/web/shop.md:5")
    assert "-stock 7" in others
    assert "+stock 8" in others
    assert "pytest tests/samples --update-output -k 'web/shop/a.py'" in others[-1]


def test_a_sample_without_output_fails(tmp_path: Path) -> None:
    said = judge(plant_sample(tmp_path, "a.py", ""), "", update=False)
    assert said is not None
    assert said.startswith("samples/web/shop/a.py:1: no output file samples/web/shop/a.py.out")


def test_update_leaves_a_file_alone_that_is_equal_under_the_masks(tmp_path: Path) -> None:
    sample = sample_with_output(tmp_path, "took 3 ms\n")
    before = sample.output.stat().st_mtime_ns
    assert judge(sample, "took 5 ms\n", update=True) is None
    assert (sample.output.read_text(), sample.output.stat().st_mtime_ns) == ("took 3 ms\n", before)


def test_update_writes_what_differs_and_what_was_missing(tmp_path: Path) -> None:
    sample = sample_with_output(tmp_path, "stock 7\n")
    assert judge(sample, "stock 8\n", update=True) is None
    assert sample.output.read_text() == "stock 8\n"
    sample.output.unlink()
    assert judge(sample, "", update=True) is None
    assert sample.output.read_text() == ""


def test_a_transcript_is_compared_as_it_was_replayed(tmp_path: Path) -> None:
    sample = plant_sample(tmp_path, "a.console", "$ date\n03:47:12\n")
    assert judge(sample, "$ date\n03:47:12\n", update=False) is None
    assert judge(sample, "$ date\n03:47:12\nmore\n", update=False) is not None


def test_a_failure_of_any_kind_names_the_lines_of_pages(tmp_path: Path, run_sample: Callable[[Sample], str]) -> None:
    plant(tmp_path, {"docs/web/shop.md": PAGE})
    with pytest.raises(pytest.fail.Exception) as caught:
        run_sample(plant_sample(tmp_path, "a.py", "1 / 0\n"))
    first, *_, last = str(caught.value).splitlines()
    assert first == "samples/web/shop/a.py:1: exit status 1, expected 0"
    assert last == "shown on docs/web/shop.md:3, docs/web/shop.md:5"
