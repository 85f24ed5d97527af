# needs: postgres
# setup: shared/shop.sql queue.sql
# --8<-- [start:worker]
import threading

import psycopg

NEXT = "select id from orders where status = 'paid' order by id limit 1 for update skip locked"
sent = []


def worker():
    with psycopg.connect(autocommit=True) as connection:
        while True:
            with connection.transaction():
                order = connection.execute(NEXT).fetchone()
                if order is None:
                    return
                connection.execute("update orders set status = 'sent' where id = %s", order)
            sent.append(order[0])


workers = [threading.Thread(target=worker) for _ in range(2)]
for thread in workers:
    thread.start()
for thread in workers:
    thread.join()
print("sent:", sorted(sent))
# --8<-- [end:worker]
