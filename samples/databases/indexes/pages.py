# needs: postgres
# setup: shared/shop.sql shared/shop-large.sql
"""Count the pages of 8 kB that a question reads, with one index or another."""

import psycopg

OF_CUSTOMER = "select * from orders where customer_id = 4242"
LAST_FIVE = "select * from orders where customer_id = 4242 order by ordered_on desc limit 5"
OF_DAY = "select * from orders where ordered_on = '2025-01-15'"
STATUS_ONLY = "select status from orders where customer_id = 4242"
NEWEST_OPEN = "select * from orders where status = 'open' order by ordered_on desc limit 20"
SENT = "select * from orders where status = 'sent'"
BY_EMAIL = "select * from customers where email = 'customer777@example.com'"
BY_LOWER = "select * from customers where lower(email) = 'customer777@example.com'"
BY_START = "select * from customers where email like 'customer777%'"
BY_END = "select * from customers where email like '%777@example.com'"

connection = psycopg.connect(autocommit=True)
# Statistics over all rows instead of a random sample, and one process: every run plans and reads alike.
connection.execute("set default_statistics_target = 2000")
connection.execute("set max_parallel_workers_per_gather = 0")
connection.execute("vacuum analyze customers, orders")


def scan(plan):
    """The node of a plan in which rows come from a table or an index."""
    while "Plans" in plan and plan["Node Type"] != "Bitmap Heap Scan":
        plan = plan["Plans"][0]
    return plan["Node Type"]


def ask(*questions):
    for question in questions:
        row = connection.execute("explain (analyze, buffers, format json) " + question).fetchone()
        plan = row[0][0]["Plan"]
        pages = plan["Shared Hit Blocks"] + plan["Shared Read Blocks"]
        print(f"{pages:5} pages {plan['Actual Rows']:7.0f} rows  {scan(plan):16}  {question}")


def with_index(definition, *questions):
    """Create an index, ask, say how large the index is, and drop it."""
    print("create index on", definition)
    connection.execute("create index tried on " + definition)
    if "lower" in definition:  # an expression has statistics of its own once it is indexed
        connection.execute("analyze customers")
    ask(*questions)
    size = connection.execute("select pg_relation_size('tried') / 8192").fetchone()[0]
    print(f"{size:5} pages is the size of this index")
    connection.execute("drop index tried")


def part(name):
    print(f"--8<-- [{name}]")


part("start:none")
print("no index but those of the primary keys and of unique columns")
ask(OF_CUSTOMER, LAST_FIVE, OF_DAY, STATUS_ONLY, NEWEST_OPEN, BY_LOWER)
part("end:none")
part("start:columns")
with_index("orders (customer_id)", OF_CUSTOMER, LAST_FIVE)
with_index("orders (customer_id, ordered_on)", OF_CUSTOMER, LAST_FIVE, OF_DAY)
with_index("orders (ordered_on, customer_id)", OF_CUSTOMER, OF_DAY)
part("end:columns")
part("start:skip")
with_index("orders (status, ordered_on)", OF_DAY)
part("end:skip")
part("start:special")
with_index("orders (customer_id) include (status)", STATUS_ONLY)
with_index("orders (ordered_on)", NEWEST_OPEN)
with_index("orders (ordered_on) where status = 'open'", NEWEST_OPEN)
with_index("customers (lower(email))", BY_LOWER)
part("end:special")
part("start:unused")
print("the unique index on customers (email)")
ask(BY_EMAIL, BY_LOWER, BY_START, BY_END)
with_index("orders (status)", SENT)
part("end:unused")
part("start:forced")
print("set enable_seqscan = off")
connection.execute("set enable_seqscan = off")
with_index("orders (status)", SENT)
part("end:forced")
