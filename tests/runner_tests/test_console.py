"""A .console transcript is typed into one bash, and reads afterwards as it would on a screen."""

from collections.abc import Callable

import pytest

from tests.runner.running import SampleError
from tests.runner_tests.conftest import Play


def test_answers_are_filled_in(play: Play) -> None:
    text = "# --8<-- [start:a]\n$ echo one; echo two >&2\n$ true\n# --8<-- [end:a]\n"
    after = "# --8<-- [start:a]\n$ echo one; echo two >&2\none\ntwo\n$ true\n# --8<-- [end:a]\n"
    assert play("a.console", text) == after
    assert play("a.console", after) == after


def test_a_changed_answer_is_replaced_alone(play: Play) -> None:
    before = "$ date +%T\n03:47:12\n$ echo stock 8\nstock 7\n"
    assert play("a.console", before) == "$ date +%T\n03:47:12\n$ echo stock 8\nstock 8\n"


def test_it_is_one_shell(play: Play) -> None:
    text = "$ cd ..; name=Ada\n$ pwd; echo $name\n/home/ada\nAda\n$ false\n$ echo $?\n1\n$ echo $?\n0\n"
    assert play("a.console", text) == text


def test_a_command_may_go_on_over_lines(play: Play) -> None:
    text = "$ printf '%s ' one \\\n    two; \\\n  echo three\none two three\n"
    assert play("a.console", text) == text


def test_a_command_finds_nothing_to_read(play: Play) -> None:
    text = "$ cat\n$ read name; echo $?\n1\n$ wc -c\n0\n"
    assert play("a.console", text) == text


def test_messages_of_bash_name_no_line(play: Play) -> None:
    assert play("a.console", "$ cd nowhere\n") == "$ cd nowhere\nbash: cd: nowhere: No such file or directory\n"
    assert "\nbash: unexpected EOF" in play("a.console", "$ echo 'open\n")


def test_jobs_in_the_background_end_quietly(play: Play, nothing_left: Callable[[str], list[str]]) -> None:
    text = "$ sleep 54.331 & sleep 54.331 &\n$ jobs | wc -l\n2\n$ kill %1; wait %1 2> /dev/null\n$ echo $?\n143\n"
    assert play("a.console", text) == text
    assert nothing_left("sleep 54.331") == []


def test_much_output_does_not_block(play: Play) -> None:
    text = "$ seq 20000 | tee all | tail -n 1\n20000\n$ cat all > /dev/stderr; echo end\n"
    assert play("a.console", text).endswith("\n19999\n20000\nend\n")


def test_a_command_that_hangs_is_killed_and_named(play: Play, nothing_left: Callable[[str], list[str]]) -> None:
    with pytest.raises(SampleError) as caught:
        play("a.console", "$ true\n\n$ echo before; sleep 54.332\n", limit=0.5)
    first = "samples/web/shop/a.console:3: not finished after 0 s, so it was killed: $ echo before; sleep 54.332"
    assert str(caught.value) == f"{first}\nbefore"
    assert nothing_left("sleep 54.332") == []


def test_a_command_that_is_not_there_fails(play: Play) -> None:
    with pytest.raises(SampleError, match=r"a\.console:2: command not found: \$ frobnicate"):
        play("a.console", "$ true\n$ frobnicate\nbash: frobnicate: command not found\n")
    text = "# expect_exit: 127\n$ frobnicate\nbash: frobnicate: command not found\n"
    assert play("a.console", text) == text


def test_a_shell_that_ends_early_fails(play: Play) -> None:
    with pytest.raises(SampleError, match=r"a\.console:1: the shell ended: \$ exit 0"):
        play("a.console", "$ exit 0\n$ echo never\n")


def test_the_last_exit_status_can_be_expected(play: Play) -> None:
    assert play("a.console", "# expect_exit: 1\n$ false\n") == "# expect_exit: 1\n$ false\n"
    with pytest.raises(SampleError, match="exit status 0 at the end, expected 1"):
        play("a.console", "# expect_exit: 1\n$ true\n")


def test_output_that_reads_like_a_command_fails(play: Play) -> None:
    with pytest.raises(SampleError, match=r"a\.console:1: it printed a line that reads like a command: \$ ls"):
        play("a.console", "$ echo '$ ls'\n")


def test_a_program_of_serve_outlives_the_shells_commands(play: Play) -> None:
    text = "# serve: python -m http.server --bind 127.0.0.1 8000\n$ python ask.py\n200\n$ python ask.py\n200\n"
    ask = "from urllib.request import urlopen\nprint(urlopen('http://localhost:8000').status)\n"
    assert play("a.console", text, ask_py=ask) == text
