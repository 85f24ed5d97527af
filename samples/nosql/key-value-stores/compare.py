# needs: valkey postgres
# setup: shared/shop.sql
# mask: \d+ microseconds
# mask: \d+ ms
# mask: \d+ gets
import statistics
import time

import psycopg
import redis

store = redis.Redis()
connection = psycopg.connect(autocommit=True)


def microseconds(action, times=500):
    """The median of many runs."""
    durations = []
    for _ in range(times):
        start = time.perf_counter()
        action()
        durations.append((time.perf_counter() - start) * 1_000_000)
    return statistics.median(durations)


print("--8<-- [start:compare]")
# --8<-- [start:compare]
store.set("price:3", 2400)
from_valkey = microseconds(lambda: store.get("price:3"))
from_table = microseconds(lambda: connection.execute("select price_cents from books where id = 3").fetchone())
print(f"one price from Valkey:     {from_valkey:3.0f} microseconds")
print(f"one price from PostgreSQL: {from_table:3.0f} microseconds")
# --8<-- [end:compare]
print("--8<-- [end:compare]")
assert from_table < 20 * from_valkey, (from_table, from_valkey)  # loose: the machine may be busy

print("--8<-- [start:scan]")
store.mset({f"basket:{number}": "[]" for number in range(50_000)})
# --8<-- [start:scan]
start = time.perf_counter()
store.keys("order:*")
one_keys = time.perf_counter() - start
print(f"KEYS among 50,000 keys: {one_keys * 1000:.0f} ms, as long as {one_keys * 1e6 / from_valkey:.0f} gets")
# --8<-- [end:scan]
print("--8<-- [end:scan]")
assert one_keys * 1e6 > from_valkey
