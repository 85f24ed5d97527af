"""The header of a sample is read completely or not at all."""

from pathlib import Path

import pytest

from tests.runner.checks import problems
from tests.runner.headers import Serve, parse
from tests.runner.samples import discover, runnable
from tests.runner_tests.trees import plant, plant_sample

FULL = """\
# needs: postgres curl
# needs: valkey
# setup: shared/shop.sql more.sql
# serve: shared/bookshop.py 8000
# serve: nginx -p . -c nginx.conf 8443,8444
# serve: quic.py 4433/udp
# mask: [0-9a-f]{32}
# mask: token-\\d+
# expect_exit: 3
# nginx: shop.conf
print("needs: nothing")
"""


def complaints(text: str) -> list[str]:
    return [f"{line}: {message}" for line, message in parse(text)[1]]


def test_every_key_is_read() -> None:
    header, wrong = parse(FULL)
    assert wrong == []
    assert header.needs == ("postgres", "curl", "valkey")
    assert header.setup == ("shared/shop.sql", "more.sql")
    assert header.serve == (
        Serve(("shared/bookshop.py",), (8000,)),
        Serve(("nginx", "-p", ".", "-c", "nginx.conf"), (8443, 8444)),
        Serve(("quic.py",), (4433,), "udp"),
    )
    assert [mask.pattern for mask in header.masks] == ["[0-9a-f]{32}", "token-\\d+"]
    assert (header.expect_exit, header.run_by, header.configurations) == (3, None, {"nginx": "shop.conf"})


@pytest.mark.parametrize(
    "text",
    [
        "# needs: curl",
        "-- needs: curl",
        "// needs: curl",
        "#!/usr/bin/env bash\n# needs: curl",
        "<?php\n// needs: curl",
        '"""What it does."""\n\n# needs: curl',
        '"""What it does.\n\nneeds: nothing\n"""\n# needs: curl',
        "# The shop asks itself.\n# needs: curl",
    ],
)
def test_header_is_found_in_every_language(text: str) -> None:
    assert parse(text)[0].needs == ("curl",)


@pytest.mark.parametrize("text", ["x = 1\n# needs: curl", "# --8<-- [start:part]\n# needs: curl", "\n\n# needs: curl"])
def test_header_ends_where_the_code_begins(text: str) -> None:
    assert parse(text)[0].needs == ()


@pytest.mark.parametrize("text", ["# The bookshop: tables and rows", "# see https://bookshop.example", "# Note this"])
def test_prose_is_no_key(text: str) -> None:
    assert parse(text) == (parse("")[0], [])


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("# ok\n# need: curl", "2: unknown header key `need`; did you mean `needs`?"),
        ("# Needs: curl", "1: unknown header key `Needs`; did you mean `needs`?"),
        ("# expect-exit: 1", "1: unknown header key `expect-exit`; did you mean `expect_exit`?"),
        ("# needs:", "1: `needs:` has no value"),
        ("# run-by: a.py\n# run-by: b.py", "2: `run-by:` stands twice"),
        ("# serve: app.py", "1: `serve: app.py` does not end with a port, as in `serve: app.py 8000`"),
        ("# expect_exit: yes", "1: `expect_exit: yes` is not an exit status"),
        ("# mask: .*", "1: `mask: .*` matches the empty text, so it would hide anything"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, complaint: str) -> None:
    assert complaints(text) == [complaint]


def test_a_mask_that_is_no_expression_is_said() -> None:
    assert complaints("# mask: (")[0].startswith("1: `mask: (` is not a regular expression")


def test_unknown_key_is_reported_with_file_and_line(tmp_path: Path) -> None:
    sample = plant_sample(tmp_path, "ask.console", "# needs: curl\n# sevre: app.py 8000\n$ true\n")
    assert [str(problem) for problem in problems(sample)] == [
        "samples/web/shop/ask.console:2: unknown header key `sevre`; did you mean `serve`?"
    ]


def test_a_need_that_nobody_knows_is_reported(tmp_path: Path) -> None:
    sample = plant_sample(tmp_path, "a.sql", "-- needs: postgras\nselect 1;\n")
    (problem,) = problems(sample)
    assert "neither a server nor in tests/runner/tools.toml; did you mean `postgres`?" in problem.message


def test_files_that_a_header_names_must_be_there(tmp_path: Path) -> None:
    sample = plant_sample(tmp_path, "a.py", "# setup: shared/shop.sql there.sql\n# serve: app.py 8000\n", there_sql="")
    assert [problem.message for problem in problems(sample)] == [
        "`setup: shared/shop.sql`: there is no such file",
        "`serve: app.py`: there is no such file",
    ]


def test_run_by_names_a_file_that_mentions_this_one_or_one_that_does(tmp_path: Path) -> None:
    plant_sample(tmp_path, "use.console", "$ python sell.py\n")
    plant_sample(tmp_path, "sell.py", "# run-by: use.console\nimport price\n")
    plant_sample(tmp_path, "price.py", "# run-by: use.console\n", told_py="use\n")
    plant_sample(tmp_path, "built.go", "// run-by: use.console\n")
    plant_sample(tmp_path, "idle.py", "# run-by: use.console\n")
    plant_sample(tmp_path, "lost.py", "# run-by: gone.console\n")
    found = {sample.file: [problem.message for problem in problems(sample)] for sample in discover(tmp_path)}
    assert found == {
        "use.console": [],
        "sell.py": [],
        "price.py": [],
        "told.py": [],
        "built.go": [],
        "idle.py": ["`run-by: use.console`: that file never mentions idle"],
        "lost.py": ["`run-by: gone.console`: there is no such file in shop/"],
    }


def test_a_transcript_names_the_programs_that_it_uses(tmp_path: Path) -> None:
    text = "# needs: curl\n$ curl -s localhost | jq .\n$ echo 'dig it'; n=1 dig localhost\n$ psql -c 'select 1'\n"
    found = problems(plant_sample(tmp_path, "ask.console", text))
    assert [(problem.line, problem.message) for problem in found] == [
        (2, "it uses `jq`, so `needs:` must name it"),
        (3, "it uses `dig`, so `needs:` must name it"),
    ]


def test_a_server_brings_its_programs(tmp_path: Path) -> None:
    assert problems(plant_sample(tmp_path, "a.console", "# needs: valkey\n$ redis-cli ping\nPONG\n")) == []


def test_what_another_sample_uses_does_not_run_alone(tmp_path: Path) -> None:
    plant(
        tmp_path,
        {
            "samples/shared/shop.sql": "",
            "samples/web/shop/a.py": "# setup: seed.sql\n# serve: app.py 8000\n",
            "samples/web/shop/seed.sql": "",
            "samples/web/shop/app.py": "",
            "samples/web/shop/lib.py": "# run-by: a.py\n",
            "samples/web/shop/b.py.out": "",
            "samples/web/shop/node_modules/left/pad.js": "",
            "samples/web/other/seed.sql": "",
        },
    )
    assert [sample.name for sample in runnable(discover(tmp_path))] == ["web/other/seed.sql", "web/shop/a.py"]
