# needs: postgres
# setup: shared/shop.sql shared/shop-large.sql
"""Make the account page's query fast, one step at a time."""

from pathlib import Path

import psycopg
from plans import explain, milliseconds, pages, part, prepare

connection = psycopg.connect(autocommit=True)
prepare(connection)
times = []
steps = []


def measure(step, file):
    """Run a query five times and keep the quickest run."""
    query = Path(file).read_text()
    plan = min((explain(connection, query) for _ in range(5)), key=milliseconds)
    times.append(milliseconds(plan))
    steps.append(f"{pages(plan):5} pages  {milliseconds(plan):7.3f} ms  {step}")
    return plan


part("before", *measure("as it was", "account_page.sql"))

connection.execute("create index customers_email_lower on customers (lower(email))")
connection.execute("analyze customers")
measure("index on customers (lower(email)), analyze", "account_page.sql")

connection.execute("create index orders_customer on orders (customer_id)")
part("after", *measure("index on orders (customer_id)", "account_page.sql"))

measure("limit before the join with the lines", "rewritten.sql")
part("steps", *steps)

# The page says that the first step gained little and the second more than a hundred times.
assert times[1] > times[0] / 5, times
assert times[2] < times[0] / 50, times
