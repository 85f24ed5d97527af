"""A timeline is two connections that really wait for each other."""

import threading

import pytest

from tests.runner.sessions import StuckError, Worker, replay
from tests.runner.tables import like_mariadb, like_psql
from tests.runner_tests.conftest import Play


class Lock:
    """One lock of a make-believe database: `lock;` waits for it, `unlock;` frees it, anything else echoes."""

    def __init__(self) -> None:
        self.lock = threading.Lock()

    def connect(self) -> "Holder":
        return Holder(self.lock)


class Holder:
    def __init__(self, lock: threading.Lock) -> None:
        self.lock = lock
        self.waiting = False

    def execute(self, statement: str) -> list[str]:
        if statement == "lock;":
            self.waiting = True
            self.lock.acquire()
            self.waiting = False
            return ["LOCKED", "(1 row)"]
        if statement == "unlock;":
            self.lock.release()
        return [statement]

    def blocked(self) -> bool:
        return self.waiting

    def close(self) -> None:
        pass


def test_what_waits_is_said_and_what_is_freed_comes_after_the_line_that_freed_it() -> None:
    text = "A> lock;\nB> lock;\nA> other;\nA> unlock;\nB> more;\n"
    assert replay(text, Lock().connect) == (
        "A> lock;\nLOCKED\n(1 row)\n"
        "B> lock;\n(waits)\n"
        "A> other;\nother;\n"
        "A> unlock;\nunlock;\nB: LOCKED\nB: (1 row)\n"
        "B> more;\nmore;\n"
    )


KEPT = """\
-- needs: postgres
-- --8<-- [start:a]
A> lock;
LOCKED
(1 row)
-- B comes now
B> one
  two;
one
  two;
"""


def test_a_replayed_timeline_stays_as_it_is() -> None:
    assert replay(KEPT, Lock().connect) == KEPT


def test_a_session_that_waits_is_waited_for_before_its_next_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.runner.sessions.LIMIT", 1.0)
    shared = Lock()
    with pytest.raises(StuckError, match="B still waits"):
        replay("A> lock;\nB> lock;\nB> more;\n", shared.connect)
    shared.lock.release()


class Deadlock:
    """Two statements that wait for each other until the first, as a deadlock's victim, sets the second free."""

    def __init__(self) -> None:
        self.found, self.freed = threading.Event(), threading.Event()

    def execute(self, statement: str) -> list[str]:
        if statement == "first;":
            self.found.wait(5)
            threading.Timer(0.1, self.freed.set).start()
            return ["ERROR:  deadlock detected"]
        if statement == "second;":
            threading.Timer(0.5, self.found.set).start()
            self.freed.wait(5)
        return [statement]

    def blocked(self) -> bool:
        return True

    def close(self) -> None:
        pass


def test_one_that_is_freed_by_another_that_was_freed_comes_at_the_same_place() -> None:
    both = Deadlock()
    after = "A> first;\n(waits)\nB> second;\n(waits)\nA: ERROR:  deadlock detected\nB: second;\nA> other;\nother;\n"
    assert replay("A> first;\nB> second;\nA> other;\n", lambda: both) == after


def test_a_slow_statement_is_not_a_waiting_one() -> None:
    class Slow(Holder):
        def execute(self, statement: str) -> list[str]:
            threading.Event().wait(0.7)
            return ["late"]

    assert replay("A> slow;\n", lambda: Slow(threading.Lock())) == "A> slow;\nlate\n"


def test_an_error_of_a_connection_is_shown() -> None:
    class Broken(Holder):
        def execute(self, statement: str) -> list[str]:
            raise ZeroDivisionError("oh")

    worker = Worker("A", Broken(threading.Lock()))
    worker.send("x")
    worker.done.wait(5)
    assert worker.lines == ["ERROR:  ZeroDivisionError('oh')"]


def test_tables_look_as_in_psql() -> None:
    assert like_psql(["id", "title"], [["1", "Tide Tables"], ["12", None]], [True, False]) == [
        " id |    title",
        "----+-------------",
        "  1 | Tide Tables",
        " 12 |",
        "(2 rows)",
    ]
    assert like_psql(["id"], [], [True]) == [" id", "----", "(0 rows)"]
    assert like_psql(["n"], [["7"]], [True])[-1] == "(1 row)"


def test_tables_look_as_in_mariadb() -> None:
    assert like_mariadb(["id", "title"], [["1", "Rain"], ["12", None]], [True, False]) == [
        "+----+-------+",
        "| id | title |",
        "+----+-------+",
        "|  1 | Rain  |",
        "| 12 | NULL  |",
        "+----+-------+",
    ]
    assert like_mariadb(["id"], [], [True]) == ["Empty set"]


SEED = "create table books (id integer primary key, stock integer not null); insert into books values (1, 7), (2, 3);"

POSTGRES = """\
-- needs: postgres
-- setup: seed.sql
A> begin;
BEGIN
A> update books set stock = stock - 1 where id = 1;
UPDATE 1
B> update books set stock = stock - 1 where id = 1 returning stock;
(waits)
C> select stock from books where id = 1;
 stock
-------
     7
(1 row)
A> commit;
COMMIT
B:  stock
B: -------
B:      5
B: (1 row)
B: UPDATE 1
A> select stok from books;
ERROR:  column "stok" does not exist
A> commit;
WARNING:  there is no transaction in progress
COMMIT
"""

# B has until A's check to be seen waiting, and its own check comes too late to make it the victim.
DEADLOCK = """\
-- needs: postgres
-- setup: seed.sql
A> set deadlock_timeout = '5s';
SET
B> set deadlock_timeout = '60s';
SET
A> begin;
BEGIN
B> begin;
BEGIN
A> update books set stock = 1 where id = 1;
UPDATE 1
B> update books set stock = 2 where id = 2;
UPDATE 1
A> update books set stock = 1 where id = 2;
(waits)
B> update books set stock = 2 where id = 1;
(waits)
A: ERROR:  deadlock detected
B: UPDATE 1
B> commit;
COMMIT
A> commit;
ROLLBACK
"""

MARIADB = """\
-- needs: mariadb
-- setup: seed.sql
A> begin;
Query OK, 0 rows affected
A> update books set stock = stock - 1 where id = 1;
Query OK, 1 row affected
B> update books set stock = stock - 1;
(waits)
A> commit;
Query OK, 0 rows affected
B: Query OK, 2 rows affected
A> select stock, null as note from books where id = 1;
+-------+------+
| stock | note |
+-------+------+
|     5 | NULL |
+-------+------+
B> insert into books values (1, 1);
ERROR 1062 (23000): Duplicate entry '1' for key 'PRIMARY'
"""


@pytest.mark.parametrize("text", [POSTGRES, DEADLOCK, MARIADB], ids=["postgres", "deadlock", "mariadb"])
def test_real_sessions_really_wait(play: Play, text: str) -> None:
    assert play("a.sessions", text, seed_sql=SEED) == text


def test_a_timeline_needs_a_database(play: Play) -> None:
    with pytest.raises(Exception, match="a timeline needs `needs: postgres` or `needs: mariadb`"):
        play("a.sessions", "A> select 1;\n")
