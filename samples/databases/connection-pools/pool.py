# needs: postgres
# setup: shared/shop.sql
# --8<-- [start:pool]
from concurrent.futures import ThreadPoolExecutor

from psycopg_pool import ConnectionPool

pool = ConnectionPool(min_size=4, max_size=4, timeout=5, open=True)
pool.wait()  # until the four connections stand


def title_and_process(book: int) -> tuple[str, int]:
    with pool.connection() as db:  # borrow; at the end commit, or roll back, and give back
        row = db.execute("select title, pg_backend_pid() from books where id = %s", (book,))
        return row.fetchone()


with ThreadPoolExecutor(max_workers=20) as threads:
    answers = list(threads.map(title_and_process, [1, 2, 3, 4, 5, 6] * 50))
pool.close()

print(len(answers), "requests in 20 threads over", len({process for _, process in answers}), "connections")
# --8<-- [end:pool]
