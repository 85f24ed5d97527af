# needs: postgres mariadb
"""Stage five anomalies at every isolation level of two engines, and print which of them happen."""

import os
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

import psycopg
import pymysql

SETUP = ["shared/shop.sql", "gift_card.sql"]
PATIENCE = 0.15  # seconds between looks; MariaDB answers from the same copy to those who ask ten times a second
LEVELS = ["read uncommitted", "read committed", "repeatable read", "serializable"]

PRICE = "select price_cents from books where id = 1"
OPEN = "select count(*) from orders where status = 'open'"
STOCK = "select stock from books where id = 1"
BALANCE = "select sum(cents) from gift_card_movements where card = 'ADA-2026'"

# The steps of sessions A and B (C watches, and looks afterwards), and the last answer if the anomaly has happened.
ANOMALIES = {
    "dirty read": (
        ["B update books set price_cents = 100 where id = 1", f"A {PRICE}", "B rollback", "A commit"],
        100,
    ),
    "non-repeatable": (
        [
            f"A {PRICE}",
            "B update books set price_cents = 1300 where id = 1",
            "B commit",
            f"A {PRICE}",
            "A commit",
        ],
        1300,
    ),
    "phantom": (
        [
            f"A {OPEN}",
            "B insert into orders values (5, 4, '2026-05-09', 'open')",
            "B commit",
            f"A {OPEN}",
            "A commit",
        ],
        2,
    ),
    "lost update": (
        [
            f"A {STOCK}",
            f"B {STOCK}",
            "A update books set stock = 6 where id = 1",
            "A commit",
            "B update books set stock = 4 where id = 1",
            "B commit",
            f"C {STOCK}",
        ],
        4,
    ),
    "write skew": (
        [
            f"A {BALANCE}",
            f"B {BALANCE}",
            "A insert into gift_card_movements values (2, 'ADA-2026', -2400)",
            "B insert into gift_card_movements values (3, 'ADA-2026', -1850)",
            "A commit",
            "B commit",
            f"C {BALANCE}",
        ],
        -1250,
    ),
}
RESET = [
    "update books set stock = 7, price_cents = 1200 where id = 1",
    "delete from orders where id = 5",
    "delete from gift_card_movements where id > 1",
]


# How to ask each engine whether a session stands still for a lock.
WAITS_IN_POSTGRES = "select wait_event_type = 'Lock' from pg_stat_activity where pid = %s"
WAITS_IN_MARIADB = """
    select trx_state = 'LOCK WAIT' from information_schema.innodb_trx where trx_mysql_thread_id = %s
"""


def postgres(level):
    """Open a session of PostgreSQL."""
    connection = psycopg.connect(autocommit=True)
    connection.execute(f"set session characteristics as transaction isolation level {level}")
    return connection.cursor()


def mariadb(level):
    """Open a session of MariaDB."""
    connection = pymysql.connect(
        host=os.environ["MYSQL_HOST"],
        user=os.environ["MYSQL_USER"],
        database=os.environ["MYSQL_DATABASE"],
        autocommit=True,
        ssl_disabled=True,  # to our own machine; encrypting would cost more time than all the rest
    )
    cursor = connection.cursor()
    cursor.execute(f"set session transaction isolation level {level.removesuffix(' + snapshot')}")
    if level.endswith(" + snapshot"):
        cursor.execute("set session innodb_snapshot_isolation = on")
    return cursor


class Timeline:
    """Two transactions side by side, each in a thread of its own, because a statement may have to wait."""

    def __init__(self, connect, level):
        self.sessions = {name: connect(level) for name in "ABC"}
        self.threads = {name: ThreadPoolExecutor(max_workers=1) for name in "ABC"}
        self.answer = None
        self.effect = "-"
        for name in "AB":
            self.run(name, "begin")

    def run(self, name, sql):
        try:
            self.sessions[name].execute(sql)
            if sql.startswith("select"):
                self.answer = int(self.sessions[name].fetchone()[0])
        except (psycopg.Error, pymysql.Error):
            self.effect = "error"
            self.sessions[name].execute("rollback")

    def send(self, name, sql):
        if name == "C":
            self.finish()
        statement = self.threads[name].submit(self.run, name, sql)
        while not wait([statement], timeout=PATIENCE).done:
            if self.waits(name):
                self.effect = "waits"
                break

    def waits(self, name):
        """Whether the server says so; the clock alone would take a slow machine for a lock."""
        connection, watcher = self.sessions[name].connection, self.sessions["C"]
        if isinstance(connection, psycopg.Connection):
            watcher.execute(WAITS_IN_POSTGRES, [connection.info.backend_pid])
        else:
            watcher.execute(WAITS_IN_MARIADB, [connection.thread_id()])
        row = watcher.fetchone()
        return bool(row and row[0])

    def finish(self):
        for name in "AB":
            self.threads[name].shutdown()

    def close(self):
        """Put the shop back as it was, and hang up."""
        self.finish()
        for statement in RESET:
            self.sessions["C"].execute(statement)
        for session in self.sessions.values():
            session.connection.close()


def set_up(session):
    """Make the same tables and rows in either engine."""
    for file in SETUP:
        for statement in Path(file).read_text().split(";"):
            if statement.strip():
                session.execute(statement)
    session.connection.close()


def verdict(connect, level, steps, bad_answer):
    """Play one timeline and say what became of the anomaly."""
    timeline = Timeline(connect, level)
    for step in steps:
        timeline.send(*step.split(" ", 1))
    timeline.close()
    return "happens" if timeline.answer == bad_answer else timeline.effect


def main():
    row = "{:10}  {:26}  {:10}  {:14}  {:7}  {:11}  {:10}"
    print(row.format("engine", "level", *ANOMALIES).rstrip())
    for engine, connect in {"PostgreSQL": postgres, "MariaDB": mariadb}.items():
        set_up(connect("read committed"))
        extra = ["repeatable read + snapshot"] if connect is mariadb else []
        for level in LEVELS + extra:
            cells = [verdict(connect, level, *anomaly) for anomaly in ANOMALIES.values()]
            print(row.format(engine, level, *cells).rstrip())


main()
