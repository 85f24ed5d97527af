"""Masks hide what changes from run to run, and nothing that a page promises."""

import re

import pytest

from tests.runner.compare import difference, equal, first_difference, tidy

VOLATILE = [
    ("at 2026-11-21 03:47:12.123456+00", "at 2027-01-02 13:00:00.5+00"),
    ("2026-11-21T03:47:12Z", "2026-11-22T00:00:00Z"),
    ("Date: Sat, 21 Nov 2026 03:58:06 GMT", "Date: Sun, 22 Nov 2026 13:08:16 GMT"),
    ("notAfter=Feb 19 04:07:51 2027 GMT", "notAfter=Mar  1 14:07:51 2027 GMT"),
    ("-rw-r--r-- 1 root Nov 21 03:47 a", "-rw-r--r-- 1 root Jan  2 13:00 a"),
    ('[21/Nov/2026:03:47:12 +0000] "GET /"', '[22/Nov/2026:13:00:00 +0000] "GET /"'),
    ("03:47:12 started", "13:00:01 started"),
    ("Execution Time: 0.060 ms", "Execution Time: 12.5 ms"),
    ("(actual time=0.006..0.286 rows=100.00 loops=1)", "(actual time=1.006..9.286 rows=100.00 loops=1)"),
    ("real\t0m0.012s", "real\t1m2.500s"),
    ("took 0.25 seconds", "took 1.75 seconds"),
    ("after 3 ms: refused", "after 0 ms: refused"),
    ("id 123e4567-e89b-12d3-a456-426614174000", "id 00000000-e89b-12d3-a456-426614174000"),
    ("<Shop at 0x7f3a2c001190>", "<Shop at 0x7f0000001190>"),
    ("from 127.0.0.1:54321", "from 127.0.0.1:40000"),
    ("peer ('127.0.0.1', 54321)", "peer ('127.0.0.1', 40000)"),
    ("IP 127.0.0.1.54321 > 127.0.0.1.8000", "IP 127.0.0.1.40000 > 127.0.0.1.8000"),
    ("source port 54321", "source port 40000"),
    ("pid=4711 pid 4711 PID: 4711 (process 4711)", "pid=1 pid 22 PID: 333 (process 4)"),
    ("[1] 4711", "[1] 12"),
    ("2026-11-21 03:47:12.1 UTC [4711] LOG:  ready", "2026-11-21 03:47:13.1 UTC [12] LOG:  ready"),
    ("2026/11/21 03:47:12 [error] 41#41: *7 refused", "2026/11/21 03:47:13 [error] 5#5: *7 refused"),
    ("bash:  4711 Terminated   sleep 9", "bash:    12 Terminated   sleep 9"),
    ("User-Agent: curl/7.88.1", "User-Agent: curl/8.5.0"),
    ("   Buffers: shared hit=73 read=2", "   Buffers: shared hit=75"),
]

PROMISED = [
    ("stock 7", "stock 8"),
    ("order of 2026-03-02", "order of 2026-03-03"),
    ("40000 rows", "40001 rows"),
    ('{"count":40000}', '{"count":40001}'),
    ("port 8000", "port 8001"),
    ("127.0.0.1:8000", "127.0.0.1:8001"),
    ("HTTP/1.1 200 OK", "HTTP/1.0 200 OK"),
    ("rows=100.00 loops=1", "rows=101.00 loops=1"),
    ("cost=0.00..199.00", "cost=0.00..198.00"),
    ("after 3 tries", "after 4 tries"),
    ("12:00", "13:00"),
    ("color 0x1f", "color 0x2f"),
    ("version 1.2.3", "version 1.2.4"),
    ("Date: Sat, 21 Nov 2026 03:58:06 GMT, 7 books", "Date: Sun, 22 Nov 2026 13:08:16 GMT, 8 books"),
    ("    indented", "  indented"),
]


@pytest.mark.parametrize(("one", "other"), VOLATILE)
def test_what_changes_is_hidden(one: str, other: str) -> None:
    assert equal([one], [other])


@pytest.mark.parametrize(("one", "other"), PROMISED)
def test_what_a_page_promises_is_not_hidden(one: str, other: str) -> None:
    assert not equal([one], [other])


def test_a_mask_of_the_sample_hides_too() -> None:
    token = re.compile(r"token-\w+")
    assert equal(["token-a 7"], ["token-b 7"], [token])
    assert not equal(["token-a 7"], ["token-b 8"], [token])
    assert not equal(["token-a 7"], ["token-b 7"])


def test_columns_may_be_wider_where_a_value_is_hidden() -> None:
    narrow = ["     at", "-----------", " 03:47:12"]
    wide = ["       at", "---------------", " 03:47:12.123"]
    assert equal(narrow, wide)


def test_columns_keep_their_width_where_nothing_is_hidden() -> None:
    assert not equal([" title", "-------", " Rain"], ["  title", "---------", " Rain"])


def test_a_line_more_is_a_difference() -> None:
    assert not equal(["a"], ["a", ""])


def test_difference_is_small_masked_and_starts_at_its_line() -> None:
    shown = [*map(str, range(10)), "stock 7 at 03:47:12"]
    printed = [*map(str, range(10)), "stock 8 at 13:00:00"]
    assert difference(shown, printed).splitlines()[2:] == ["@@ -10,2 +10,2 @@", " 9", "-stock 7 at *", "+stock 8 at *"]
    assert first_difference(shown, printed) == 11


def test_stored_lines_have_no_trailing_blanks() -> None:
    assert tidy("a  \r\nb\t\n\n c\n\n\n") == ["a", "b", "", " c"]
