"""MariaDB from Debian's packages."""

from pathlib import Path
from typing import Any

import pymysql

from .base import Server

SYSTEM_DATABASES = {"information_schema", "mysql", "performance_schema", "sys"}
SYSTEM_USERS = {"root", "mariadb.sys", "mysql", "PUBLIC"}
# These change by themselves while a server runs.
RESTLESS = {"gtid_binlog_pos", "gtid_current_pos", "gtid_binlog_state"}


class MariaDB(Server):
    """One server for all samples; each gets a database `shop` of its own."""

    name = "mariadb"
    port = 3306
    programs = ("mariadbd", "mariadb-install-db", "mariadb")
    shared = True
    first_settings: dict[str, str] | None = None

    def prepare(self) -> None:
        install = self.program("mariadb-install-db")
        options = ["--auth-root-authentication-method=normal", "--skip-test-db", "--skip-name-resolve"]
        self.run_program(install, "--no-defaults", f"--datadir={self.home / 'data'}", *options)

    def command(self) -> list[str | Path]:
        return [
            self.program("mariadbd"),
            "--no-defaults",
            f"--datadir={self.home / 'data'}",
            f"--socket={self.home / 'socket'}",
            f"--pid-file={self.home / 'pid'}",
            f"--port={self.port}",
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-buffer-pool-size=64M",
            "--character-set-server=utf8mb4",
            "--default-time-zone=+00:00",
        ]

    def environment(self) -> dict[str, str]:
        return {"MYSQL_HOST": "127.0.0.1", "MYSQL_USER": "shop", "MYSQL_DATABASE": "shop"}

    def client_files(self) -> dict[str, str]:
        """The client reads its user from a file only."""
        return {".my.cnf": "[client]\nhost=127.0.0.1\nuser=shop\n"}

    def connect(self) -> pymysql.Connection:
        return pymysql.connect(unix_socket=str(self.home / "socket"), user="root", autocommit=True)

    def check(self) -> None:
        self.connect().close()

    def renew(self, setup: tuple[Path, ...] = ()) -> bool:
        """A new database; databases, accounts and settings that an earlier sample left behind go."""
        with self.connect() as connection, connection.cursor() as cursor:
            settings = self.settings(cursor)
            if self.first_settings is None:
                self.first_settings = settings
        if settings != self.first_settings:
            self.halt()
            self.launch()
        with self.connect() as connection, connection.cursor() as cursor:
            self.clean(cursor)
        return False

    @staticmethod
    def settings(cursor: Any) -> dict[str, str]:
        """All global variables but those that change by themselves."""
        cursor.execute("show global variables")
        return {name: value for name, value in cursor.fetchall() if name.lower() not in RESTLESS}

    @staticmethod
    def clean(cursor: Any) -> None:
        """Take away whatever is not there in a new server, and make the database and its user."""
        cursor.execute("show databases")
        for name in {name for (name,) in cursor.fetchall()} - SYSTEM_DATABASES:
            cursor.execute(f"drop database `{name}`")
        cursor.execute("select user, host from mysql.user")
        for user, host in cursor.fetchall():
            if user not in SYSTEM_USERS:
                cursor.execute("drop user %s@%s", [user, host])
        cursor.execute("create or replace user shop@'%'")
        cursor.execute("grant all on *.* to shop@'%' with grant option")
        cursor.execute("create database shop")
