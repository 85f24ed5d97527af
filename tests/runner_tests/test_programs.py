"""A program runs in a place of its own, to its end, and leaves nothing behind."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.runner.running import SampleError
from tests.runner_tests.conftest import Play

Find = Callable[[str], list[str]]


def test_both_outputs_are_captured_in_their_order(play: Play) -> None:
    text = "import sys\nprint('one')\nprint('two', file=sys.stderr)\nprint('three  ')\n"
    assert play("a.py", text) == "one\ntwo\nthree\n"


def test_it_runs_in_a_copy_with_shared_files_beside_it(play: Play, tmp_path: Path) -> None:
    (tmp_path / "samples/shared").mkdir(parents=True)
    (tmp_path / "samples/shared/shop.sql").write_text("")
    text = "import os\nopen('new', 'w')\nprint(sorted(os.listdir()), os.listdir('shared'))\n"
    assert (
        play("a.py", text, b_txt="", a_py_out="", c_console="") == "['a.py', 'b.txt', 'new', 'shared'] ['shop.sql']\n"
    )
    assert not (tmp_path / "samples/web/shop/new").exists()


def test_the_place_is_shown_as_adas_home(play: Play) -> None:
    assert play("a.sh", "pwd\necho $HOME ~\n") == "/home/ada/bookshop\n/home/ada /home/ada\n"


def test_the_environment_is_small_and_fixed(play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET", "1")
    text = "import os\nprint(sorted(os.environ), os.environ['LC_ALL'], os.environ['TZ'])\n"
    names = "HOME LC_ALL NO_COLOR PATH PYTHONDONTWRITEBYTECODE PYTHONHASHSEED PYTHONUNBUFFERED TERM TMPDIR TZ"
    assert play("a.py", text) == f"{names.split()} C.UTF-8 UTC\n"


def test_an_error_fails_with_the_languages_own_traceback(play: Play) -> None:
    with pytest.raises(SampleError) as caught:
        play("a.py", "print('before')\nprint(titel)\n")
    said = str(caught.value)
    assert said.startswith("samples/web/shop/a.py:1: exit status 1, expected 0\nbefore\n")
    assert 'File "/home/ada/bookshop/a.py", line 2' in said


def test_an_exit_status_can_be_expected(play: Play) -> None:
    assert play("a.py", "# expect_exit: 3\nprint(1)\nraise SystemExit(3)\n") == "1\n"
    with pytest.raises(SampleError, match="exit status 0, expected 3"):
        play("a.py", "# expect_exit: 3\nprint(1)\n")


def test_a_program_that_hangs_is_killed_and_reported(play: Play, nothing_left: Find) -> None:
    with pytest.raises(SampleError) as caught:
        play("a.sh", "echo before\nsleep 54.321\n", limit=0.5)
    assert str(caught.value) == "samples/web/shop/a.sh:1: not finished after 0 s, so it was killed\nbefore"
    assert nothing_left("sleep 54.321") == []


def test_a_process_left_behind_is_detected_and_killed(play: Play, nothing_left: Find) -> None:
    with pytest.raises(SampleError, match=r"a\.sh:1: left running when it ended: sleep 54\.322"):
        play("a.sh", "sleep 54.322 &\n")
    assert nothing_left("sleep 54.322") == []


def test_a_daemon_that_left_its_session_is_detected_too(play: Play, nothing_left: Find) -> None:
    with pytest.raises(SampleError, match=r"left running when it ended: sleep 54\.323"):
        play("a.sh", "setsid sleep 54.323 > /dev/null 2>&1 &\n")
    assert nothing_left("sleep 54.323") == []


def test_a_process_that_is_about_to_end_is_not_left_behind(play: Play) -> None:
    assert play("a.sh", "sleep 0.1 &\necho done\n") == "done\n"


def test_setup_runs_first_and_must_succeed(play: Play) -> None:
    assert play("a.sh", "# setup: make.py\ncat made\n", make_py="open('made', 'w').write('it\\n')\n") == "it\n"
    with pytest.raises(SampleError, match=r"a\.sh:1: `setup: make\.py` ended with status 1\n(.*\n)*ZeroDivision"):
        play("a.sh", "# setup: make.py\ncat made\n", make_py="1 / 0\n")


SERVER = """
import http.server
http.server.HTTPServer(("127.0.0.1", 8000), http.server.SimpleHTTPRequestHandler).serve_forever()
"""
CLIENT = "from urllib.request import urlopen\nprint(urlopen('http://localhost:8000/b.txt').read().decode())\n"


def test_serve_starts_a_program_and_ends_it(play: Play, nothing_left: Find) -> None:
    assert play("a.py", f"# serve: app54324.py 8000\n{CLIENT}", app54324_py=SERVER, b_txt="served") == "served\n"
    assert nothing_left("app54324.py") == []
    command = "# serve: python -m http.server --bind 127.0.0.1 8000\n"
    assert play("a.py", command + CLIENT, b_txt="again") == "again\n"


def test_a_program_that_does_not_listen_is_reported_with_what_it_said(play: Play) -> None:
    with pytest.raises(SampleError, match=r"a\.py:1: `serve: app\.py` does not listen on 8000\n(.*\n)*.*ZeroDivision"):
        play("a.py", "# serve: app.py 8000\nprint(1)\n", app_py="1 / 0\n")


def test_a_server_in_a_sample_may_serve_exactly_one_connection(play: Play) -> None:
    once = "import socket\nsocket.create_server(('127.0.0.1', 8000)).accept()[0].sendall(b'hello')\n"
    client = "import socket\nprint(socket.create_connection(('127.0.0.1', 8000)).recv(9).decode())\n"
    assert play("a.py", f"# serve: app.py 8000\n{client}", app_py=once) == "hello\n"


def test_nothing_outside_can_be_reached(play: Play, private_network: str | None) -> None:
    if private_network:
        pytest.skip(private_network)
    text = "import socket\nwith socket.socket() as outside:\n    print(outside.connect_ex(('192.0.2.1', 80)))\n"
    assert play("a.py", text) == "101\n"  # network is unreachable


RESPAWNING = """
import os, signal, socket, time
if os.fork():
    os._exit(0)
os.setsid()
listener = socket.create_server(("127.0.0.1", 8000))
while True:
    if not os.fork():
        time.sleep(54.325)
    os.wait()
"""


def test_a_daemon_of_serve_that_replaces_its_workers_ends_too(play: Play, nothing_left: Find) -> None:
    assert play("a.sh", "# serve: app54325.py 8000\necho done\n", app54325_py=RESPAWNING) == "done\n"
    assert nothing_left("app54325.py") == []
