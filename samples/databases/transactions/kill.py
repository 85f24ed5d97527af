# needs: postgres
# setup: shared/shop.sql
# --8<-- [start:kill]
import os
import signal
import time

import psycopg


def stock_of_book_1():
    while True:
        try:
            with psycopg.connect() as connection:
                row = connection.execute("select stock from books where id = 1").fetchone()
                return row[0]
        except psycopg.OperationalError:  # the server is repairing itself
            time.sleep(0.1)


connection = psycopg.connect()
connection.execute("update books set stock = 6 where id = 1")
connection.commit()  # the server has promised this one
connection.execute("update books set stock = 5 where id = 1")  # and not this one

os.kill(connection.info.backend_pid, signal.SIGKILL)  # kill -9: no time to tidy up
time.sleep(0.2)
print("stock after the crash:", stock_of_book_1())
# --8<-- [end:kill]
