# needs: postgres
# setup: shared/shop.sql
# --8<-- [start:parameters]
import psycopg

limit = 1500  # from a form on the website
word = "Winter"

with psycopg.connect() as connection:
    cheap = connection.execute(
        "select title, price_cents from books where price_cents < %s order by price_cents",
        [limit],
    ).fetchall()
    print(cheap)

    found = connection.execute(
        "select title from books where title like %(pattern)s",
        {"pattern": f"%{word}%"},
    ).fetchone()
    print(found)

    new = connection.execute(
        """
        insert into books (id, author_id, title, price_cents, stock)
        values (%s, %s, %s, %s, %s)
        returning id
        """,
        [7, 4, "The Keeper's Lamp", 1300, 4],
    ).fetchone()
    print("added book", new[0])
# --8<-- [end:parameters]
