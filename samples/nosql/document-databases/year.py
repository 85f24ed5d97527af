# needs: ferretdb
# --8<-- [start:year]
import json
from pathlib import Path

from pymongo import MongoClient

products = MongoClient("127.0.0.1", 27017).shop.products
products.insert_many(json.loads(Path("products.json").read_text("utf-8")))

print("over 10.00:", [found["_id"] for found in products.find({"price_cents": {"$gt": 1000}})])
print("without a price:", [found["_id"] for found in products.find({"price_cents": None})])
print("from the cheapest:", [found["_id"] for found in products.find().sort([("price_cents", 1), ("_id", 1)])])
total = {"$group": {"_id": None, "cents": {"$sum": "$price_cents"}}}
print("all together:", next(iter(products.aggregate([total])))["cents"])

types = {"$group": {"_id": {"$type": "$price_cents"}, "count": {"$sum": 1}}}
print({found["_id"]: found["count"] for found in products.aggregate([types, {"$sort": {"_id": 1}}])})
# --8<-- [end:year]
