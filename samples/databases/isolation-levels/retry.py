# needs: postgres
# setup: gift_card.sql
# --8<-- [start:retry]
import random
import threading
import time

import psycopg
from psycopg import IsolationLevel


def retry(connection, work, attempts=5):
    """Run work(connection) in a transaction, and again from the start where it could not be serialized."""
    for attempt in range(1, attempts + 1):
        try:
            with connection.transaction():
                return work(connection)
        except (psycopg.errors.SerializationFailure, psycopg.errors.DeadlockDetected) as error:
            print(f"attempt {attempt}: SQLSTATE {error.sqlstate}")
            if attempt == attempts:
                raise
            time.sleep(random.uniform(0.05, 0.1) * 2**attempt)


# --8<-- [end:retry]
# --8<-- [start:conflict]
BALANCE = "select sum(cents) from gift_card_movements where card = 'ADA-2026'"
PAY = "insert into gift_card_movements values (%s, 'ADA-2026', %s)"


class NotEnough(Exception):
    """The gift card has less on it than the purchase costs."""


both_have_read = threading.Barrier(2)


def pay(movement_id, cents):
    first_time = True

    def work(connection):
        nonlocal first_time
        balance = connection.execute(BALANCE).fetchone()[0]
        if first_time:
            first_time = False
            both_have_read.wait()  # makes the conflict certain; a shop has no such line
        if balance < cents:
            raise NotEnough
        connection.execute(PAY, [movement_id, -cents])

    with psycopg.connect(autocommit=True) as connection:
        connection.isolation_level = IsolationLevel.SERIALIZABLE
        try:
            retry(connection, work)
        except NotEnough:
            print("refused: not enough on the card")


buyers = [threading.Thread(target=pay, args=[2, 2400]), threading.Thread(target=pay, args=[3, 1850])]
for buyer in buyers:
    buyer.start()
for buyer in buyers:
    buyer.join()

with psycopg.connect() as connection:
    balance = connection.execute(BALANCE).fetchone()[0]
print("the card is", "below zero" if balance < 0 else "not below zero")
# --8<-- [end:conflict]
