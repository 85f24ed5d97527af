# run-by: test.console
from models import Author
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session, selectinload

engine = create_engine("postgresql+psycopg://")


# --8<-- [start:lazy]
def catalog_lazy(session: Session) -> list[str]:
    authors = session.scalars(select(Author).order_by(Author.id))
    return [f"{author.name}: {len(author.books)}" for author in authors]
    # --8<-- [end:lazy]


# --8<-- [start:cured]
def catalog(session: Session) -> list[str]:
    authors = session.scalars(select(Author).order_by(Author.id).options(selectinload(Author.books)))
    return [f"{author.name}: {len(author.books)}" for author in authors]
    # --8<-- [end:cured]
