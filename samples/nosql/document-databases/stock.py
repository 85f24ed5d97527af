# needs: ferretdb
# --8<-- [start:stock]
from pymongo import MongoClient

first, second = (MongoClient("127.0.0.1", 27017).shop.books for _ in range(2))
first.insert_one({"_id": 1, "title": "Tide Tables", "stock": 7})
book = {"_id": 1}

read_by_first, read_by_second = first.find_one(book)["stock"], second.find_one(book)["stock"]
first.update_one(book, {"$set": {"stock": read_by_first - 1}})
second.update_one(book, {"$set": {"stock": read_by_second - 1}})
print("7 copies, 2 sold by read and $set:", first.find_one(book)["stock"], "left")

first.update_one(book, {"$set": {"stock": 7}})
for program in (first, second):
    program.update_one({"_id": 1, "stock": {"$gte": 1}}, {"$inc": {"stock": -1}})
print("7 copies, 2 sold by $inc:", first.find_one(book)["stock"], "left")

six = first.update_one({"_id": 1, "stock": {"$gte": 6}}, {"$inc": {"stock": -6}})
print("six more:", "sold" if six.modified_count else "refused")
# --8<-- [end:stock]
