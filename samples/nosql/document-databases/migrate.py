# needs: ferretdb
# --8<-- [start:migrate]
import json
from pathlib import Path

from pymongo import MongoClient

products = MongoClient("127.0.0.1", 27017).shop.products
products.insert_many(json.loads(Path("products.json").read_text("utf-8")))
OLD = {"$or": [{"price_cents": {"$not": {"$type": "int"}}}, {"price": {"$exists": True}}]}


def cents(product):
    if product.get("price_cents") is not None:
        return int(product["price_cents"])
    return round(product["price"] * 100) if "price" in product else None


def migrate():
    changed, unknown = 0, []
    for product in list(products.find(OLD)):
        if (price := cents(product)) is None:
            unknown.append(product["title"])
            continue
        as_read = {key: product.get(key) for key in ("_id", "price_cents", "price")}  # None: null or missing
        new = {"$set": {"price_cents": price}, "$unset": {"price": ""}}
        changed += products.update_one(as_read, new).modified_count
    return f"{changed} changed, no price: {unknown}"


print(migrate())
print(migrate())
print(sorted(product["price_cents"] for product in products.find({"price_cents": {"$type": "int"}})))
# --8<-- [end:migrate]
