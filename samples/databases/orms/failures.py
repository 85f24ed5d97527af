# needs: postgres
# setup: shared/shop.sql identity.sql
from datetime import date

from sqlalchemy import create_engine
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import DetachedInstanceError

from models import Author, Book, Order

engine = create_engine("postgresql+psycopg://")

print("# --8<-- [start:detached]")
# --8<-- [start:detached]
with Session(engine) as session:
    author = session.get_one(Author, 3)
try:
    print(len(author.books))
except DetachedInstanceError as error:
    print(error)
# --8<-- [end:detached]
print("# --8<-- [end:detached]")

print("# --8<-- [start:flush]")
# --8<-- [start:flush]
with Session(engine) as session:
    order = Order(customer_id=1, ordered_on=date(2026, 5, 2))
    session.add(order)
    print("before the flush:", order.id, order.status)
    session.flush()
    print("after it:", order.id, order.status)
    session.commit()
# --8<-- [end:flush]
print("# --8<-- [end:flush]")

print("# --8<-- [start:mass]")
# --8<-- [start:mass]
form = {"customer_id": 2, "ordered_on": date(2026, 5, 2), "status": "paid"}  # the last field was made up by Bo
with Session(engine) as session:
    order = Order(**form)
    session.add(order)
    session.commit()
    print(f"order {order.id} is {order.status}, and nobody paid")
# --8<-- [end:mass]
print("# --8<-- [end:mass]")

print("# --8<-- [start:lost]")
# --8<-- [start:lost]
with Session(engine) as ada, Session(engine) as bo:
    hers = ada.get_one(Book, 6)  # the last copy of Night Trains
    his = bo.get_one(Book, 6)
    hers.stock -= 1
    ada.commit()
    his.stock -= 1
    bo.commit()
    print("sold 2 of 1, stock:", his.stock)
# --8<-- [end:lost]
print("# --8<-- [end:lost]")
