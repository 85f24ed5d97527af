# needs: postgres
# setup: shared/shop.sql
# --8<-- [start:function]
import psycopg


def place_order(connection, order_id, customer_id, basket):
    """Write one order with its lines and take the books out of stock, or do nothing."""
    with connection.transaction():
        connection.execute(
            "insert into orders values (%s, %s, '2026-05-09', 'open')",
            [order_id, customer_id],
        )
        for book_id, quantity in basket:
            row = connection.execute(
                "update books set stock = stock - %s where id = %s returning price_cents",
                [quantity, book_id],
            ).fetchone()
            connection.execute(
                "insert into order_lines values (%s, %s, %s, %s)",
                [order_id, book_id, quantity, row[0]],
            )


# --8<-- [end:function]
# --8<-- [start:use]
def report(connection):
    orders = connection.execute("select count(*) from orders").fetchone()[0]
    stock = connection.execute("select stock from books where id in (1, 6) order by id").fetchall()
    print(f"{orders} orders, stock of book 1: {stock[0][0]}, of book 6: {stock[1][0]}")


with psycopg.connect(autocommit=True) as connection:
    report(connection)
    place_order(connection, 5, 4, [(1, 2), (6, 1)])
    report(connection)
    try:
        place_order(connection, 6, 2, [(1, 2), (6, 1)])
    except psycopg.errors.CheckViolation as error:
        print("refused by", error.diag.constraint_name)
    report(connection)
# --8<-- [end:use]
