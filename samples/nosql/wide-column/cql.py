# run-by: orders.py
"""Play a file of CQL statements through Cassandra's driver and print what cqlsh, its shell, would print."""

import re
from datetime import datetime
from pathlib import Path

from cassandra import ConsistencyLevel, DriverException
from cassandra.cluster import Cluster, NoHostAvailable, Session
from cassandra.query import SimpleStatement, tuple_factory


def play(file: str) -> None:
    with Cluster(["127.0.0.1"], protocol_version=5, connect_timeout=60, control_connection_timeout=60) as cluster:
        session = cluster.connect()
        session.default_timeout = 60
        session.row_factory = tuple_factory
        for block in re.split(r"(?<=;)\n+|(?<=\])\n+", Path(file).read_text().strip()):
            if block.startswith("--"):
                print(block.removeprefix("-- "))
            else:
                answer(session, block.removesuffix(";"))


def answer(session: Session, statement: str) -> None:
    keyspace = f":{session.keyspace}" if session.keyspace else ""
    print(f"cqlsh{keyspace}> {statement};".replace("\n", "\n   ... "))
    if statement.startswith("consistency "):
        session.default_consistency_level = ConsistencyLevel.name_to_value[statement.split()[1].upper()]
        print(f"Consistency level set to {statement.split()[1].upper()}.")
        return
    try:
        result = session.execute(SimpleStatement(statement))
    except (DriverException, NoHostAvailable) as error:
        print(f"{type(error).__name__}: {error}")
        return
    if result.column_names:
        show(result.column_names, [[text(value) for value in row] for row in result])
    for warning in result.response_future.warnings or []:
        print(f"\nWarnings :\n{warning}\n")


def text(value: object) -> str:
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M:%S.%f}+0000"
    return "null" if value is None else str(value)


def show(names: list[str], rows: list[list[str]]) -> None:
    widths = [max(map(len, column)) for column in zip(names, *rows, strict=True)]
    print("\n " + " | ".join(name.ljust(width) for name, width in zip(names, widths, strict=True)).rstrip())
    print("+".join("-" * (width + 2) for width in widths))
    for row in rows:
        print(" " + " | ".join(value.rjust(width) for value, width in zip(row, widths, strict=True)))
    print() if names[0] == "[applied]" else print(f"\n({len(rows)} rows)")
