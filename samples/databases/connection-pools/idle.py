# needs: postgres
# setup: shared/shop.sql
# --8<-- [start:idle]
import time

import psycopg

ACTIVITY = "select state, query from pg_stat_activity where pid = %s"

watcher = psycopg.connect(autocommit=True)
web = psycopg.connect(options="-c idle_in_transaction_session_timeout=1s")
web.execute("update books set stock = stock - 1 where id = 1")  # opens a transaction by itself
print(watcher.execute(ACTIVITY, (web.info.backend_pid,)).fetchone())

time.sleep(2)  # ... asks the payment service, with the row of the book locked
try:
    web.execute("insert into orders values (5, 1, '2026-05-02', 'open')")
except psycopg.Error as error:
    print(type(error).__name__, error)
print("stock:", watcher.execute("select stock from books where id = 1").fetchone()[0])
# --8<-- [end:idle]
watcher.close()
