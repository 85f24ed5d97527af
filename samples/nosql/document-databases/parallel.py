# needs: ferretdb postgres
# mask: \d{3,4} left
# --8<-- [start:parallel]
from concurrent.futures import ThreadPoolExecutor

import psycopg
from pymongo import MongoClient

books = MongoClient("127.0.0.1", 27017).shop.books
admin = psycopg.connect(autocommit=True)
admin.execute("""create table books as select 1 as id, '{"stock": 1000}'::jsonb as doc""")
ONE_LESS = """update books set doc = doc || jsonb_build_object('stock', (doc->>'stock')::integer - 1) where id = 1"""


def sell_in_ferretdb(_):
    for _ in range(50):
        books.update_one({"_id": 1}, {"$inc": {"stock": -1}})


def sell_in_postgresql(_):
    with psycopg.connect(autocommit=True) as connection:
        for _ in range(50):
            connection.execute(ONE_LESS)


def four_threads(sell):
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(sell, range(4)))


for _ in range(20):  # a round without a loss is luck, so try again
    books.replace_one({"_id": 1}, {"stock": 1000}, upsert=True)
    four_threads(sell_in_ferretdb)
    if (in_ferretdb := books.find_one()["stock"]) > 800:
        break
four_threads(sell_in_postgresql)
in_postgresql = admin.execute("select (doc->>'stock')::integer from books").fetchone()[0]
print(f"1000 copies, 200 sold: FerretDB {in_ferretdb} left, PostgreSQL {in_postgresql} left")
# --8<-- [end:parallel]
admin.close()
assert in_ferretdb > 800 == in_postgresql
