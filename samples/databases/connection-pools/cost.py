# needs: postgres
# setup: shared/shop.sql
# --8<-- [start:cost]
import statistics
import time

import psycopg

QUERY = "select title from books where id = 1"


def milliseconds(action, times=100):
    durations = []
    for _ in range(times):
        start = time.perf_counter()
        action()
        durations.append((time.perf_counter() - start) * 1000)
    return statistics.median(durations)


def connect_and_ask():
    with psycopg.connect() as fresh:
        fresh.execute(QUERY).fetchone()


with psycopg.connect(autocommit=True) as kept:
    reused = milliseconds(lambda: kept.execute(QUERY).fetchone())
fresh = milliseconds(connect_and_ask)

print(f"query on an open connection:  {reused:.2f} ms")
print(f"connect, query, close:        {fresh:.2f} ms")
# --8<-- [end:cost]
assert fresh > 5 * reused
