# needs: ferretdb
from bson.errors import InvalidDocument
from pymongo import MongoClient
from pymongo.errors import PyMongoError

client = MongoClient("127.0.0.1", 27017)
shop = client.shop


def attempt(name, action):
    try:
        action()
    except (PyMongoError, InvalidDocument) as error:
        details = getattr(error, "details", None)
        print(f"{name}: {details['codeName'] if details else error}")


# --8<-- [start:validator]
rules = {
    "bsonType": "object",
    "required": ["title", "price_cents"],
    "properties": {"price_cents": {"bsonType": "int", "minimum": 0}},
}
attempt("validator", lambda: shop.create_collection("products", validator={"$jsonSchema": rules}))
# --8<-- [end:validator]


def transaction():
    with client.start_session() as session, session.start_transaction():
        shop.orders.insert_one({"status": "open"}, session=session)


customer = {"$lookup": {"from": "customers", "localField": "customer.id", "foreignField": "_id", "as": "customer"}}
attempt("$lookup", lambda: list(shop.orders.aggregate([customer])))
attempt("transaction", transaction)
shop.orders.insert_one({"_id": 1, "lines": [{"book": 1, "quantity": 1}]})
line = {"lines": {"$elemMatch": {"book": 1, "quantity": 2}}}
attempt("$elemMatch", lambda: list(shop.orders.find(line)))
reviews = [{"stars": 5, "text": "Read it in the rain. " * 50}] * 16_000
attempt("16,000 reviews in one book", lambda: shop.books.insert_one({"_id": 1, "reviews": reviews}))
