# needs: postgres
# setup: responses.sql plain.sql
"""Count the pages that one hour of measurements costs, by the way to it."""

# --8<-- [start:functions]
import psycopg

connection = psycopg.connect(autocommit=True)
connection.execute("set max_parallel_workers_per_gather = 0")
connection.execute("vacuum analyze")

HOUR = "at >= '2026-09-05 12:00' and at < '2026-09-05 13:00'"


def size(relation):
    return connection.execute("select pg_relation_size(%s) / 8192", [relation]).fetchone()[0]


def pages(table):
    """How many pages the question reads."""
    question = f"select avg(milliseconds) from {table} where {HOUR}"
    plan = connection.execute("explain (analyze, buffers, format json) " + question).fetchone()[0][0]["Plan"]
    return plan["Shared Hit Blocks"] + plan["Shared Read Blocks"]


def show(name, table, index=None):
    read = pages(table)
    print(f"{name:37} {read:5} pages read, {size(index) if index else 0:4} pages of index")
    return read


# --8<-- [end:functions]
# --8<-- [start:ways]
whole = show("one table, no index", "responses_plain")
connection.execute("create index by_time on responses_plain (at)")
show("one table, B-tree", "responses_plain", "by_time")
connection.execute("drop index by_time")
connection.execute("create index by_time on responses_plain using brin (at) with (pages_per_range = 16)")
brin = show("one table, BRIN", "responses_plain", "by_time")
day = show("partitions of a day, no index", "responses")
# --8<-- [end:ways]
assert brin < whole / 15 and day < whole / 5, (brin, day, whole)

print("--8<-- [start:mixed]")
# --8<-- [start:mixed]
connection.execute("create table mixed as select * from responses_plain order by md5(at::text)")
connection.execute("create index mixed_by_time on mixed using brin (at) with (pages_per_range = 16)")
connection.execute("vacuum analyze mixed")
mixed = show("rows in no order, BRIN", "mixed", "mixed_by_time")
# --8<-- [end:mixed]
print("--8<-- [end:mixed]")
assert mixed >= whole
