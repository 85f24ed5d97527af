# needs: postgres
# setup: responses.sql plain.sql
# mask: \d+\.\d ms
# mask: \d+ kB
import time

import psycopg

connection = psycopg.connect(autocommit=True)
connection.execute("create index on responses_plain (at)")


def log_position():
    """How many bytes the server has written to its log so far."""
    return int(connection.execute("select pg_current_wal_insert_lsn() - '0/0'").fetchone()[0])


def megabytes(table):
    """The size of a table and its partitions, with indexes."""
    sizes = "select sum(pg_total_relation_size(relid)) from pg_partition_tree(%s)"
    if table == "responses_plain":
        sizes = "select pg_total_relation_size(%s)"
    return float(connection.execute(sizes, [table]).fetchone()[0]) / 1e6


def measure(name, statement, table):
    size_before, log_before, start = megabytes(table), log_position(), time.perf_counter()
    connection.execute(statement)
    duration, written = (time.perf_counter() - start) * 1000, (log_position() - log_before) / 1000
    freed = size_before - megabytes(table)
    print(f"{name:10} {duration:6.1f} ms, {written:5.0f} kB of log, file smaller by {freed:.1f} MB")
    return written, freed


# --8<-- [start:retention]
# `measure` runs a statement and prints the time, the bytes of log, and by how much the table's files shrank.
OLD = "delete from responses_plain where at < '2026-09-02'"
deleted = measure("delete", OLD, "responses_plain")
dropped = measure("drop table", "drop table responses_20260901", "responses")
# --8<-- [end:retention]
assert deleted[1] == 0 and dropped[1] > 0.5, (deleted, dropped)
assert deleted[0] > dropped[0], (deleted, dropped)
