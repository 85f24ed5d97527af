# needs: postgres
# setup: shared/shop.sql identity.sql
import logging
import sys

from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session

from models import Author, Book

engine = create_engine("postgresql+psycopg://")
engine.connect().close()
logging.basicConfig(format="%(message)s", stream=sys.stdout)
logging.getLogger("sqlalchemy.engine").setLevel(logging.INFO)

# --8<-- [start:session]
with Session(engine) as session:
    one = session.get(Book, 3)
    other = session.scalars(select(Book).where(Book.title == "The Winter Ledger")).one()
    print("one object:", one is other)

    one.price_cents = 2500
    one.price_cents = 2600
    one.title = "The Winter Ledger"  # as it was
    session.add(Author(id=5, name="Ola Berg"))
    print("waiting:", len(session.dirty), "changed,", len(session.new), "new")
    session.commit()
# --8<-- [end:session]
