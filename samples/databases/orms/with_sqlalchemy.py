# needs: postgres
# setup: shared/shop.sql identity.sql
import logging
import sys

# --8<-- [start:models]
from datetime import date

from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Author(Base):
    __tablename__ = "authors"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    books: Mapped[list["Book"]] = relationship(back_populates="author", order_by="Book.title")


class Book(Base):
    __tablename__ = "books"
    id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("authors.id"))
    title: Mapped[str]
    price_cents: Mapped[int]
    stock: Mapped[int]
    author: Mapped[Author] = relationship(back_populates="books")


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    customer_id: Mapped[int]
    ordered_on: Mapped[date]
    status: Mapped[str] = mapped_column(default="open")
    lines: Mapped[list["OrderLine"]] = relationship(cascade="all, delete-orphan")


class OrderLine(Base):
    __tablename__ = "order_lines"
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), primary_key=True)
    book_id: Mapped[int] = mapped_column(ForeignKey("books.id"), primary_key=True)
    quantity: Mapped[int]
    price_cents: Mapped[int]
    # --8<-- [end:models]


# --8<-- [start:list]
def books_of(session: Session, name: str) -> list[str]:
    author = session.scalars(select(Author).where(Author.name == name)).one()
    return [book.title for book in author.books]
    # --8<-- [end:list]


# --8<-- [start:order]
def place_order(session: Session, customer_id: int, book_id: int, quantity: int) -> int:
    with session.begin():  # commit at the end, roll back on an exception
        book = session.get_one(Book, book_id, with_for_update=True)
        book.stock -= quantity
        line = OrderLine(book_id=book.id, quantity=quantity, price_cents=book.price_cents)
        order = Order(customer_id=customer_id, ordered_on=date(2026, 5, 2), lines=[line])
        session.add(order)
        session.flush()  # sends what is waiting, and learns the new id
        return order.id
    # --8<-- [end:order]


# --8<-- [start:engine]
engine = create_engine("postgresql+psycopg://")  # the address comes from PGHOST, PGUSER, PGDATABASE
# --8<-- [end:engine]
engine.connect().close()  # the questions that SQLAlchemy asks on its first connection stay out of the log
logging.basicConfig(format="%(message)s", stream=sys.stdout)
logging.getLogger("sqlalchemy.engine").setLevel(logging.INFO)

with Session(engine) as session:
    print("# --8<-- [start:list]")
    print(books_of(session, "Mei Tanaka"))
    print("# --8<-- [end:list]")
with Session(engine) as session:
    print("# --8<-- [start:order]")
    print("order", place_order(session, customer_id=1, book_id=3, quantity=2))
    print("# --8<-- [end:order]")
