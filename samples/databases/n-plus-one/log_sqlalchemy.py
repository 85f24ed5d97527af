# needs: postgres
# setup: shared/shop.sql
from catalog import catalog, catalog_lazy, engine
from counting import count_statements
from models import Author
from sqlalchemy import select
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import Session, raiseload

engine.connect().close()

for name, page in {"lazy": catalog_lazy, "cured": catalog}.items():
    print(f"# --8<-- [start:{name}]")
    with Session(engine) as session, count_statements(engine, log=True):
        print(page(session))
    print(f"# --8<-- [end:{name}]")

print("# --8<-- [start:raise]")
with Session(engine) as session:
    # --8<-- [start:raise]
    author = session.scalars(select(Author).limit(1).options(raiseload("*"))).one()
    try:
        print(len(author.books))
    except InvalidRequestError as error:
        print(error)
    # --8<-- [end:raise]
print("# --8<-- [end:raise]")
