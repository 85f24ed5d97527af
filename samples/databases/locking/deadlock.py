# needs: postgres
# setup: shared/shop.sql
# mask: transaction \d+
# --8<-- [start:buy]
import threading

import psycopg

both_hold_one = threading.Barrier(2)


def buy(first_book, second_book):
    sql = "update books set stock = stock - 1 where id = %s"
    with psycopg.connect(autocommit=True) as connection:
        try:
            with connection.transaction():
                connection.execute(sql, [first_book])
                both_hold_one.wait()  # makes the deadlock certain
                connection.execute(sql, [second_book])
        except psycopg.errors.DeadlockDetected as error:
            print(error.sqlstate, error.diag.message_primary)
            print("DETAIL:", error.diag.message_detail)


buyers = [threading.Thread(target=buy, args=books) for books in ([1, 3], [3, 1])]
# --8<-- [end:buy]
for buyer in buyers:
    buyer.start()
for buyer in buyers:
    buyer.join()
