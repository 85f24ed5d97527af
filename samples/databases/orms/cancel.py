# needs: postgres
# setup: shared/shop.sql identity.sql
from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import Session

from models import Book, Order

engine = create_engine("postgresql+psycopg://")


class TooLate(Exception):
    """The order is on its way, or gone."""


# --8<-- [start:cancel]
def cancel_order(session: Session, order_id: int) -> None:
    with session.begin():
        order = session.get_one(Order, order_id, with_for_update=True)  # a second call waits here
        if order.status != "open":
            raise TooLate
        for line in order.lines:
            book = session.get_one(Book, line.book_id, with_for_update=True)
            book.stock += line.quantity
        session.delete(order)  # and its lines, because of the cascade
    # --8<-- [end:cancel]


def stock_and_orders() -> tuple[int, int]:
    with Session(engine) as session:
        return session.scalar(select(func.sum(Book.stock))), session.scalar(select(func.count(Order.id)))


print(stock_and_orders())
with Session(engine) as session:
    cancel_order(session, 3)
print(stock_and_orders())
with Session(engine) as session:
    try:
        cancel_order(session, 1)
    except TooLate:
        print("order 1: too late")
print(stock_and_orders())
