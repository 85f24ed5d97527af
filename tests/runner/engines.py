"""Real connections to PostgreSQL and MariaDB, whose answers read as in psql and in the mariadb client."""

from collections.abc import Mapping
from typing import Any, Protocol

import psycopg
import pymysql

from .tables import like_mariadb, like_psql

# int8, int2, int4, oid, float4, float8, money, numeric: what psql puts at the right of its column.
POSTGRES_NUMBERS = {20, 21, 23, 26, 700, 701, 790, 1700}


class Connection(Protocol):
    """One session of a timeline."""

    def execute(self, statement: str) -> list[str]:
        """Run a statement; what the engine's own client would print, errors too."""

    def blocked(self) -> bool:
        """Whether the server says that the statement under way waits for something."""

    def close(self) -> None:
        """Hang up."""


class PostgresConnection:
    """A session of PostgreSQL, and a second connection that watches it."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        names = {"host": "PGHOST", "user": "PGUSER", "dbname": "PGDATABASE"}
        place = {key: environment[name] for key, name in names.items()}
        self.connection = psycopg.connect(**place, autocommit=True)
        self.watcher = psycopg.connect(**place, autocommit=True, application_name="watcher")
        self.notices: list[str] = []
        self.connection.add_notice_handler(
            lambda notice: self.notices.extend(f"{notice.severity}:  {notice.message_primary}".splitlines())
        )
        self.process = self.connection.info.backend_pid

    def execute(self, statement: str) -> list[str]:
        try:
            lines = self.answer(self.connection.execute(statement.encode()))
        except psycopg.Error as error:
            lines = [postgres_error(error)]
        told, self.notices[:] = list(self.notices), []
        return [*told, *lines]

    @staticmethod
    def answer(cursor: psycopg.Cursor[Any]) -> list[str]:
        """A table, a command tag, or both (`returning`)."""
        tag = cursor.statusmessage or ""
        if cursor.description is None:
            return [tag]
        result, columns = cursor.pgresult, range(len(cursor.description))
        rows = [[as_text(result.get_value(row, column)) for column in columns] for row in range(result.ntuples)]
        right = [column.type_code in POSTGRES_NUMBERS for column in cursor.description]
        table = like_psql([column.name for column in cursor.description], rows, right)
        return [*table, tag] if tag.startswith(("INSERT", "UPDATE", "DELETE", "MERGE")) else table

    def blocked(self) -> bool:
        query = """
            select wait_event_type in ('Timeout', 'IPC') or cardinality(pg_blocking_pids(pid)) > 0
            from pg_stat_activity where pid = %s
        """
        row = self.watcher.execute(query, [self.process]).fetchone()
        return bool(row and row[0])

    def close(self) -> None:
        self.connection.close()
        self.watcher.close()


def as_text(value: bytes | None) -> str | None:
    return None if value is None else value.decode()


def postgres_error(error: psycopg.Error) -> str:
    """`ERROR:  message`, as psql prints it."""
    if error.diag.message_primary:
        return f"{error.diag.severity}:  {error.diag.message_primary}"
    message = str(error)
    at = message.find("FATAL:")
    return (message[at:] if at >= 0 else f"ERROR:  {message}").splitlines()[0]


class MariaConnection:
    """A session of MariaDB, and a second connection that watches it."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        names = {"host": "MYSQL_HOST", "user": "MYSQL_USER", "database": "MYSQL_DATABASE"}
        place = {key: environment[name] for key, name in names.items()}
        # No converters: values as the server writes them.
        self.connection = pymysql.connect(**place, conv={}, autocommit=True)
        self.watcher = pymysql.connect(**place, autocommit=True)

    def execute(self, statement: str) -> list[str]:
        try:
            with self.connection.cursor() as cursor:
                affected = cursor.execute(statement.rstrip().rstrip(";"))
                return self.answer(cursor, affected)
        except pymysql.MySQLError as error:
            number, message = error.args[:2]
            return [f"ERROR {number} ({error.sqlstate or 'HY000'}): {message}"]

    @staticmethod
    def answer(cursor: Any, affected: int) -> list[str]:
        """A table or the number of rows."""
        if cursor.description is None:
            return [f"Query OK, {affected} row{'' if affected == 1 else 's'} affected"]
        rows = [[as_text(value) if isinstance(value, bytes) else value for value in row] for row in cursor.fetchall()]
        right = [column[1] == pymysql.NUMBER for column in cursor.description]
        return like_mariadb([column[0] for column in cursor.description], rows, right)

    def blocked(self) -> bool:
        query = """
            select 1 from information_schema.innodb_trx where trx_mysql_thread_id = %(id)s and trx_state = 'LOCK WAIT'
            union select 1 from information_schema.processlist
              where id = %(id)s and (state like 'Waiting%%' or state in ('User sleep', 'User lock'))
        """
        with self.watcher.cursor() as cursor:
            return bool(cursor.execute(query, {"id": self.connection.thread_id()}))

    def close(self) -> None:
        for connection in (self.connection, self.watcher):
            if connection.open:
                connection.close()


ENGINES = {"postgres": PostgresConnection, "mariadb": MariaConnection}
