"""Sell the last copy of one book, with data, logic and presentation kept apart."""

# --8<-- [start:data]
import json

BOOKS = {6: {"title": "Night Trains", "price_cents": 1400, "stock": 1}}


def find_book(book_id):
    return BOOKS[book_id]


def save_stock(book_id, stock):
    BOOKS[book_id]["stock"] = stock
    # --8<-- [end:data]


# --8<-- [start:logic]
def order(book_id, customer):
    book = find_book(book_id)
    if book["stock"] == 0:
        return {"accepted": False, "title": book["title"], "customer": customer}
    save_stock(book_id, book["stock"] - 1)
    return {
        "accepted": True,
        "title": book["title"],
        "customer": customer,
        "to_pay_cents": book["price_cents"],
    }
    # --8<-- [end:logic]


# --8<-- [start:presentation]
def as_sentence(answer):
    if not answer["accepted"]:
        return f"Sorry, {answer['customer']}: {answer['title']} is sold out."
    price = answer["to_pay_cents"] / 100
    return f"Thank you, {answer['customer']}. {answer['title']} costs {price:.2f}."


def as_json(answer):
    return json.dumps(answer)
    # --8<-- [end:presentation]


# --8<-- [start:use]
first = order(6, "Ada Mensah")
second = order(6, "Bo Larsen")
print(as_sentence(first))
print(as_sentence(second))
print(as_json(second))
# --8<-- [end:use]
assert first["accepted"]
assert not second["accepted"]
