# needs: postgres
# setup: shared/shop.sql reviews.sql
import time

from sqlalchemy import ForeignKey, create_engine, event, select
from sqlalchemy.orm import Mapped, Session, joinedload, mapped_column, relationship, selectinload

from models import Base, Book

engine = create_engine("postgresql+psycopg://")


class Review(Base):
    __tablename__ = "reviews"
    id: Mapped[int] = mapped_column(primary_key=True)
    book_id: Mapped[int] = mapped_column(ForeignKey("books.id"))
    stars: Mapped[int]


Book.reviews = relationship(Review)
rows = 0


@event.listens_for(engine, "after_cursor_execute")
def add_rows(connection, cursor, statement, parameters, context, executemany):
    global rows
    rows += cursor.rowcount


# --8<-- [start:cartesian]
for load in (joinedload, selectinload):
    with Session(engine) as session:
        rows = 0  # an event listener adds up what each statement returns
        query = select(Book).where(Book.id == 1).options(load(Book.lines), load(Book.reviews))
        book = session.scalars(query).unique().one()
        print(f"{load.__name__}: {len(book.lines)} lines, {len(book.reviews)} reviews, {rows:,} rows")
# --8<-- [end:cartesian]
