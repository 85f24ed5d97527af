# needs: postgres
# setup: shared/shop.sql orders.sql
import time

import psycopg

# --8<-- [start:changes]
CHANGES = {
    "rename column": "alter table orders rename column status to state",
    "drop column": "alter table orders drop column status",
    "add column": "alter table orders add column note text",
    "add column, constant default": "alter table orders add column currency text not null default 'EUR'",
    "add column, computed default": "alter table orders add column token uuid default uuidv7()",
    "change type to bigint": "alter table orders alter column customer_id type bigint",
    "set not null": "alter table orders alter column shipper set not null",
    "add not null, not valid": "alter table orders add constraint has_shipper not null shipper not valid",
    "validate a constraint": "alter table orders validate constraint positive_id",
    "create index": "create index on orders (customer_id)",
}
# --8<-- [end:changes]
OBSERVE = """
    select (select min(mode) from pg_locks where pid = pg_backend_pid() and relation = 'orders'::regclass
              and mode in ('AccessExclusiveLock', 'ShareLock', 'ShareUpdateExclusiveLock')),
           pg_relation_filenode('orders'),
           pg_stat_get_xact_tuples_returned('orders'::regclass)
"""

durations = {}
print(f"{'change':30}{'lock':26}{'reads all rows':16}{'writes all rows':17}took")
with psycopg.connect(autocommit=True) as db:
    db.execute("set max_parallel_maintenance_workers = 0")
    db.execute("alter table orders add column shipper text default 'post'")
    db.execute("alter table orders add constraint positive_id check (id > 0) not valid")
    for name, statement in CHANGES.items():
        with db.transaction(force_rollback=True):
            _, file_before, read_before = db.execute(OBSERVE).fetchone()
            start = time.perf_counter()
            db.execute(statement)
            durations[name] = took = (time.perf_counter() - start) * 1000
            lock, file, read = db.execute(OBSERVE).fetchone()
        reads = "yes" if read - read_before >= 200_000 else "no"
        writes = "yes" if file != file_before else "no"
        print(f"{name:30}{lock:26}{reads:16}{writes:17}{took:.1f} ms")
assert durations["add column"] * 3 < durations["add column, computed default"]
