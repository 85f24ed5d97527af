# run-by: compare.py
"""The bookshop on three engines: connect, ask, and put the answer into a few words."""

import os
import sqlite3
from pathlib import Path

import psycopg
import pymysql

Path("shop.db").unlink(missing_ok=True)
sqlite3.connect("shop.db").executescript(Path("shared/shop.sql").read_text("utf-8"))


def postgresql():
    connection = psycopg.connect(autocommit=True)
    connection.execute("set lock_timeout = '1s'")
    return connection.cursor()


def mariadb():
    connection = pymysql.connect(
        host=os.environ["MYSQL_HOST"],
        user=os.environ["MYSQL_USER"],
        database=os.environ["MYSQL_DATABASE"],
        autocommit=True,
    )
    cursor = connection.cursor()
    cursor.execute("set innodb_lock_wait_timeout = 1")
    return cursor


def sqlite():
    return sqlite3.connect("shop.db", timeout=1, isolation_level=None).cursor()


CONNECT = {"PostgreSQL": postgresql, "MariaDB": mariadb, "SQLite": sqlite}


def show(rows):
    print(f"{'':36}" + "".join(f"{engine:16}" for engine in CONNECT).rstrip())
    for question, answers in rows.items():
        print(f"{question:36}" + "".join(f"{answer:16}" for answer in answers).rstrip())


# --8<-- [start:ask]
def ask(cursor, statements):
    """Run the statements; what the last of them answered."""
    answer = ""
    for statement in statements:
        try:
            cursor.execute(statement)
            row = cursor.fetchone() if cursor.description else None
            answer = str(row[0]) if row else "accepted"
        except (psycopg.Error, pymysql.Error, sqlite3.Error) as error:
            unknown = "syntax error" in str(error) or "SQL syntax" in str(error)
            answer = "no such syntax" if unknown else "refused"
    return answer
    # --8<-- [end:ask]
