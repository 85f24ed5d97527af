# needs: postgres
# setup: shared/shop.sql
# --8<-- [start:function]
import psycopg


class TooLate(Exception):
    """The order does not exist any more, or is on its way."""


RETURN_BOOKS = """
    update books set stock = stock + quantity
    from order_lines
    where order_id = %s and books.id = book_id
"""


def cancel_order(connection, order_id):
    """Put the books of an open order back into stock and delete it, or change nothing."""
    with connection.transaction():
        connection.execute(RETURN_BOOKS, [order_id])
        connection.execute("delete from order_lines where order_id = %s", [order_id])
        cursor = connection.execute("delete from orders where id = %s and status = 'open'", [order_id])
        if cursor.rowcount == 0:
            raise TooLate


# --8<-- [end:function]
with psycopg.connect(autocommit=True) as connection:
    for order_id in (3, 3, 1):
        try:
            cancel_order(connection, order_id)
            print(f"order {order_id}: canceled")
        except TooLate:
            print(f"order {order_id}: too late")
        stock = connection.execute("select stock from books where id = 1").fetchone()[0]
        lines = connection.execute("select count(*) from order_lines").fetchone()[0]
        print(f"  stock of book 1: {stock}, order lines: {lines}")
