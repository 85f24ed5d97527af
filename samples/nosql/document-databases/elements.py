# needs: ferretdb postgres
# --8<-- [start:elements]
import json

import psycopg
from pymongo import MongoClient

order = {"_id": 1, "lines": [{"book": 1, "quantity": 1}, {"book": 4, "quantity": 2}]}

orders = MongoClient("127.0.0.1", 27017).shop.orders
orders.insert_one(order)
print("lines.book 1, lines.quantity 2:", orders.count_documents({"lines.book": 1, "lines.quantity": 2}), "order")

with psycopg.connect() as db:
    db.execute("create table orders (doc jsonb)")
    db.execute("insert into orders values (%s)", (json.dumps(order),))
    one_line = '{"lines": [{"book": 1, "quantity": 2}]}'
    found = db.execute("select count(*) from orders where doc @> %s::jsonb", (one_line,)).fetchone()[0]
print("one line with both, in PostgreSQL:", found, "orders")
# --8<-- [end:elements]
