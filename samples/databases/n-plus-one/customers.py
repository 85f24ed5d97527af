# needs: postgres
# setup: shared/shop.sql
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session, relationship, selectinload

from counting import count_statements
from models import Book, Customer, Order, OrderLine

engine = create_engine("postgresql+psycopg://")
engine.connect().close()

# --8<-- [start:solution]
Customer.orders = relationship(Order, viewonly=True)
OrderLine.book = relationship(Book, viewonly=True)

AS_IT_COMES = select(Customer).order_by(Customer.id)
CURED = AS_IT_COMES.options(
    selectinload(Customer.orders).selectinload(Order.lines).selectinload(OrderLine.book),
)


def titles_by_customer(session: Session, query) -> dict[str, list[str]]:
    return {
        customer.name: [line.book.title for order in customer.orders for line in order.lines]
        for customer in session.scalars(query)
    }


for query in (AS_IT_COMES, CURED):
    with Session(engine) as session, count_statements(engine) as counter:
        print(len(titles_by_customer(session, query)), "customers,", counter.statements, "statements")
# --8<-- [end:solution]
