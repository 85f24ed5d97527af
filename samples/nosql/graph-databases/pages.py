# needs: postgres
# setup: shared/shop.sql traces.sql
"""How much of a large table the search for one ring reads."""

import psycopg

RING = """
explain (analyze, buffers, format json)
with recursive ring (customer_id) as (
  values (5)
  union
  select other.customer_id
  from ring
  join traces mine on mine.customer_id = ring.customer_id
  join traces other on other.trace = mine.trace
)
select count(*) from ring
"""
MANY_CUSTOMERS = """
insert into customers (id, name, email)
select n, 'Customer ' || n, 'customer' || n || '@example.com' from generate_series(9, 20000) as n
"""
MANY_TRACES = """
insert into traces
select n, kind || ' ' || n from generate_series(9, 20000) as n, unnest(array['card', 'address']) as kind
"""


def pages(connection):
    plan = connection.execute(RING).fetchone()[0][0]["Plan"]
    return plan["Shared Hit Blocks"] + plan["Shared Read Blocks"]


with psycopg.connect(autocommit=True) as connection:
    connection.execute("set default_statistics_target = 2000")
    connection.execute("set max_parallel_workers_per_gather = 0")
    connection.execute("set jit = off")
    connection.execute(MANY_CUSTOMERS)
    connection.execute(MANY_TRACES)
    connection.execute("vacuum analyze traces")
    size = connection.execute("select pg_relation_size('traces') / 8192").fetchone()[0]
    rows = connection.execute("select count(*) from traces").fetchone()[0]
    print(f"{rows:,} traces on {size} pages")
    with_index = pages(connection)
    print(f"{with_index} pages read, with the index on trace")
    connection.execute("drop index traces_by_trace")
    without = pages(connection)
    print(f"{without} pages read, without")
assert with_index < 100 and without > 3 * size, (with_index, without)
