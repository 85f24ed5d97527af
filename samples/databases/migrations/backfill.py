# needs: postgres
# setup: shared/shop.sql orders.sql
import statistics
import time

import psycopg

db = psycopg.connect(autocommit=True)
db.execute("alter table orders add column ordered_at timestamptz")

start = time.perf_counter()
with db.transaction(force_rollback=True):
    db.execute("update orders set ordered_at = ordered_on")
at_once = time.perf_counter() - start
db.execute("vacuum orders")

# --8<-- [start:backfill]
BATCH = 5_000
(last_id,) = db.execute("select max(id) from orders").fetchone()
durations = []
for first in range(1, last_id + 1, BATCH):
    start = time.perf_counter()
    db.execute(  # autocommit: every batch is a transaction of its own
        "update orders set ordered_at = ordered_on where id >= %s and id < %s and ordered_at is null",
        (first, first + BATCH),
    )
    durations.append(time.perf_counter() - start)
    time.sleep(0.01)  # let the others through
# --8<-- [end:backfill]

(missing,) = db.execute("select count(*) from orders where ordered_at is null").fetchone()
print(f"one statement for {last_id:,} rows holds its locks for {at_once * 1000:.0f} ms")
print(f"batches of {BATCH:,} rows, half of them below {statistics.median(durations) * 1000:.0f} ms")
print(f"rows still without a value: {missing}")
assert statistics.median(durations) * 4 < at_once
