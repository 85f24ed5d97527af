"""A transcript is split into what was typed and what came back, and only what changed is rewritten."""

import re

import pytest

from tests.runner.transcript import CONSOLE, SESSIONS, merge, split, typed_text

TEXT = """\
# needs: curl
# --8<-- [start:a]
$ echo one \\
    two
one two
# --8<-- [end:a]

$ true
"""


def test_typed_lines_and_their_output_are_told_apart() -> None:
    opening, blocks = split(TEXT, CONSOLE)
    assert opening == ["# needs: curl", "# --8<-- [start:a]"]
    assert [(block.line, typed_text(block, CONSOLE), block.body) for block in blocks] == [
        (3, "echo one \\\n    two", ["one two", "# --8<-- [end:a]", ""]),
        (8, "true", []),
    ]


def test_a_statement_goes_on_to_its_semicolon() -> None:
    _, blocks = split("A> select title\nfrom books;\n title\nB> commit;\nCOMMIT\n", SESSIONS)
    assert [typed_text(block, SESSIONS) for block in blocks] == ["select title\nfrom books;", "commit;"]
    assert [block.body for block in blocks] == [[" title"], ["COMMIT"]]


SAME = [
    (["7"], ["7"]),
    (["7", "# --8<-- [end:a]"], ["7"]),
    (["7", ""], ["7"]),
    (["# --8<-- [start:b]"], []),
    (["# a comment", "7"], ["7"]),
    (["# listen on", "listen 80;"], ["# listen on", "listen 80;"]),
    (["at 03:47:12", "", "7"], ["at 13:00:01", "", "7"]),
    (["7", "# said", "8"], ["7", "8"]),
]


@pytest.mark.parametrize(("body", "output"), SAME)
def test_lines_that_say_the_same_stay(body: list[str], output: list[str]) -> None:
    assert merge(body, output, CONSOLE) == body


CHANGED = [
    (["7"], ["8"], ["8"]),
    ([], ["8"], ["8"]),
    (["7"], [], []),
    (["7", "8"], ["7"], ["7"]),
    (["7"], ["7", "8"], ["7", "8"]),
    (["7", "# --8<-- [end:a]", ""], ["8"], ["8", "# --8<-- [end:a]", ""]),
    (["# first", "7", "# last"], ["8"], ["# first", "8", "# last"]),
    (["# --8<-- [end:a]"], ["8"], ["8", "# --8<-- [end:a]"]),
    (["7", "# listen on"], ["# listen on", "8"], ["# listen on", "8"]),
    (["7", "", "8"], ["7", "8"], ["7", "8"]),
]


@pytest.mark.parametrize(("body", "output", "after"), CHANGED)
def test_lines_that_changed_are_written_and_comments_kept(body: list[str], output: list[str], after: list[str]) -> None:
    assert merge(body, output, CONSOLE) == after


def test_masks_of_the_sample_count() -> None:
    assert merge(["token-a"], ["token-b"], CONSOLE, [re.compile(r"token-\w")]) == ["token-a"]


def test_a_rewritten_block_is_stable() -> None:
    output = ["# one", "two", "", "# three"]
    once = merge(["old", "# --8<-- [end:a]"], output, CONSOLE)
    assert merge(once, output, CONSOLE) == once
