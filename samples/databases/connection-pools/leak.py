# needs: postgres
# setup: shared/shop.sql
# --8<-- [start:leak]
from psycopg_pool import ConnectionPool, PoolTimeout

pool = ConnectionPool(kwargs={"autocommit": True}, min_size=2, max_size=2, timeout=0.5, open=True)
pool.wait()


def price_of(book: int) -> int:
    db = pool.getconn()
    (price,) = db.execute("select price_cents from books where id = %s", (book,)).fetchone()
    pool.putconn(db)
    return price


for book in (1, 77, 2, 78, 3):  # the shop has no books 77 and 78
    try:
        print(f"book {book}: {price_of(book)} cents")
    except (TypeError, PoolTimeout) as error:
        print(f"book {book}: {type(error).__name__}: {error}")

stats = pool.get_stats()
print(stats["pool_size"], "connections,", stats["pool_available"], "free,", stats.get("requests_errors", 0), "refused")
# --8<-- [end:leak]
pool.close()
