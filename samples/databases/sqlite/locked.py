# setup: load.py
import sqlite3
import time


def attempt(name, db, statement):
    started = time.monotonic()
    try:
        rows = db.execute(statement).fetchall()
        answer = str(rows[0][0]) if rows else "ok"
    except sqlite3.OperationalError as error:
        answer = f"{error} (after {time.monotonic() - started:.1f} s)"
    print(f"{name}> {statement}\n   {answer}")
    return time.monotonic() - started


# --8<-- [start:two]
def two(mode):
    pair = [sqlite3.connect("shop.db", timeout=0.5, isolation_level=None) for _ in "AB"]
    pair[0].execute(f"pragma journal_mode = {mode}")
    return pair
    # --8<-- [end:two]


def part(name):
    print(f"# --8<-- [{name}]")


READ = "select stock from books where id = 1"
SELL = "update books set stock = stock - 1 where id = 1"

part("start:writers")
a, b = two("delete")
attempt("A", a, "begin immediate")
attempt("A", a, SELL)
assert attempt("B", b, SELL) > 0.4
attempt("A", a, "commit")
attempt("B", b, SELL)
part("end:writers")

part("start:reader")
attempt("A", a, "begin")
attempt("A", a, READ)
assert attempt("B", b, SELL) > 0.4
attempt("A", a, "commit")
part("end:reader")

part("start:wal")
a, b = two("wal")
attempt("A", a, "begin")
attempt("A", a, READ)
attempt("B", b, SELL)
attempt("A", a, READ)
assert attempt("A", a, SELL) < 0.4  # no waiting
attempt("A", a, "rollback")
part("end:wal")
part("start:immediate")
attempt("A", a, "begin immediate")
attempt("A", a, READ)
attempt("A", a, SELL)
attempt("A", a, "commit")
part("end:immediate")
