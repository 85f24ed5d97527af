# needs: postgres
# setup: shared/shop.sql blurbs.sql
# --8<-- [start:engine]
import psycopg


class SearchEngine:
    """Stands for Elasticsearch: another process, which may not answer."""

    def __init__(self) -> None:
        self.documents: dict[int, dict] = {}
        self.down = False

    def put(self, book: int, document: dict) -> None:
        if self.down:
            raise ConnectionError("search engine does not answer")
        self.documents[book] = document


# --8<-- [end:engine]
connection = psycopg.connect(autocommit=True)
engine = SearchEngine()


def current(book):
    title, price = connection.execute("select title, price_cents from books where id = %s", (book,)).fetchone()
    return {"title": title, "price_cents": price}


def compare(when):
    print(f"{when}: database {current(1)['price_cents']}, search {engine.documents[1]['price_cents']}")


engine.put(1, current(1))
print("--8<-- [start:twice]")


# --8<-- [start:two-writes]
def set_price(book: int, cents: int) -> None:
    connection.execute("update books set price_cents = %s where id = %s", (cents, book))
    engine.put(book, current(book))  # what if this fails?


# --8<-- [end:two-writes]
engine.down = True
try:
    set_price(1, 1500)
except ConnectionError as error:
    print("ConnectionError:", error)
engine.down = False
compare("an hour later")
print("--8<-- [end:twice]")

# --8<-- [start:queue]
connection.execute("create table search_queue (id bigint generated always as identity primary key, book_id integer)")


def set_price_queued(book: int, cents: int) -> None:
    with connection.transaction():
        connection.execute("update books set price_cents = %s where id = %s", (cents, book))
        connection.execute("insert into search_queue (book_id) values (%s)", (book,))


def drain() -> int:
    """Run again and again, by one worker."""
    with connection.transaction():  # if put fails, the deleted rows come back
        rows = connection.execute("delete from search_queue returning book_id").fetchall()
        for book in {book for (book,) in rows}:
            engine.put(book, current(book))
    return len(rows)


# --8<-- [end:queue]
print("--8<-- [start:queued]")
engine.down = True
set_price_queued(1, 1600)
set_price_queued(1, 1700)
try:
    drain()
except ConnectionError as error:
    print("worker: ConnectionError:", error)
compare("while it is down")
engine.down = False
print("worker:", drain(), "changes")
compare("afterwards")
print("--8<-- [end:queued]")
assert engine.documents[1] == current(1)
connection.close()
