# needs: postgres
# setup: shared/shop.sql shared/shop-large.sql
"""Two days of sale with 2,500 orders each, which the statistics do not know about."""

from pathlib import Path

import psycopg
from plans import explain, milliseconds, part, prepare

SALE = """
    insert into orders
    select n, 1 + n % 1999, date '2026-06-01' + n % 2, 'open'
    from generate_series(200001, 205000) as n
"""

connection = psycopg.connect(autocommit=True)
prepare(connection)
connection.execute(SALE)

query = Path("both_days.sql").read_text()
stale = min((explain(connection, query) for _ in range(2)), key=milliseconds)
part("stale", *stale)
connection.execute("analyze orders")
fresh = min((explain(connection, query) for _ in range(2)), key=milliseconds)
part("fresh", *fresh)

# The page says "more than twenty times as long"; the bound leaves room for a busy machine.
assert milliseconds(stale) > 10 * milliseconds(fresh), (stale[-1], fresh[-1])
