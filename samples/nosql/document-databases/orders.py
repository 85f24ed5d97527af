# needs: ferretdb
# --8<-- [start:insert]
from pymongo import MongoClient

shop = MongoClient("127.0.0.1", 27017).shop  # database and collections appear with the first insert
shop.customers.insert_many([{"_id": 1, "name": "Ada Mensah"}, {"_id": 2, "name": "Bo Larsen"}])
shop.orders.insert_many(
    [
        {
            "_id": 1,
            "customer": {"id": 1, "name": "Ada Mensah"},
            "status": "sent",
            "lines": [
                {"book": 1, "quantity": 1, "price_cents": 1100},
                {"book": 4, "quantity": 2, "price_cents": 1600},
            ],
        },
        {
            "_id": 3,
            "customer": {"id": 2, "name": "Bo Larsen"},
            "status": "open",
            "lines": [{"book": 1, "quantity": 3, "price_cents": 1200}],
        },
    ]
)
# --8<-- [end:insert]
print("--8<-- [start:query]")
print(shop.orders.find_one({"_id": 3}))

with_book_1 = shop.orders.find({"lines.book": 1, "status": {"$in": ["open", "sent"]}}, {"customer.name": 1})
print([order["customer"]["name"] for order in with_book_1.sort("_id")])

added = {"book": 5, "quantity": 1, "price_cents": 950}
print(shop.orders.update_one({"_id": 3}, {"$push": {"lines": added}}).modified_count, "order changed")

each_line = {"$unwind": "$lines"}  # one document for each element of the list
per_book = {"$group": {"_id": "$lines.book", "sold": {"$sum": "$lines.quantity"}}}
print(list(shop.orders.aggregate([each_line, per_book, {"$sort": {"sold": -1, "_id": 1}}])))
print("--8<-- [end:query]")
print("--8<-- [start:rename]")
print(shop.customers.update_one({"_id": 1}, {"$set": {"name": "Ada Owusu"}}).modified_count, "customer")
print(shop.orders.find_one({"_id": 1})["customer"]["name"], "is still on the order")
copies = shop.orders.update_many({"customer.id": 1}, {"$set": {"customer.name": "Ada Owusu"}})
print(copies.modified_count, "copy of the name")
print("--8<-- [end:rename]")
