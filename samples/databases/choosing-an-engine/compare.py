# needs: postgres mariadb
# setup: shared/shop.sql
from engines import CONNECT, ask, show

QUESTIONS = {
    # --8<-- [start:first]
    "text into an integer column": [
        "update books set price_cents = 'cheap' where id = 1",
    ],
    "February 30 into a date column": [
        "update orders set ordered_on = '2026-02-30' where id = 1",
    ],
    "6 letters into varchar(5)": [
        "create table tags (tag varchar(5))",
        "insert into tags values ('poetry')",
    ],
    "a book by author 99": [
        "insert into books values (7, 99, 'Nobody', 100, 1)",
    ],
    # --8<-- [end:first]
    "books titled 'night trains'": [
        "select count(*) from books where title = 'night trains'",
    ],
    "7 / 2": [
        "select 7 / 2",
    ],
    "'Tide' || ' Tables'": [
        "select 'Tide' || ' Tables'",
    ],
    "title, group by author_id": [
        "select title from books where author_id = 1 group by author_id",
    ],
    "insert ... on conflict do update": [
        "insert into authors values (1, 'I. Okafor') on conflict (id) do update set name = excluded.name",
    ],
    "insert ... on duplicate key update": [
        "insert into authors values (1, 'I. Okafor') on duplicate key update name = values(name)",
    ],
    "insert ... returning id": [
        "insert into authors values (5, 'Sol Berg') returning id",
    ],
    "stock 5: set 0, create, rollback": [
        "begin",
        "update books set stock = 0 where id = 5",
        "create table notes (id integer)",
        "rollback",
        "select stock from books where id = 5",
    ],
    "orders after an error and commit": [
        "begin",
        "insert into orders values (5, 4, '2026-05-09', 'open')",
        "insert into orders values (5, 4, '2026-05-09', 'open')",
        "commit",
        "select count(*) from orders where id = 5",
    ],
}

rows = {
    question: [ask(connect(), statements) for connect in CONNECT.values()] for question, statements in QUESTIONS.items()
}


# --8<-- [start:writers]
def second_writer(connect):
    """A has changed book 3 and not committed. May B change book 4?"""
    a, b = connect(), connect()
    a.execute("begin")
    a.execute("update books set stock = stock - 1 where id = 3")
    answer = ask(b, ["update books set stock = stock - 1 where id = 4"])
    a.execute("rollback")
    return answer


# --8<-- [end:writers]
rows["B writes while A has written"] = [second_writer(connect) for connect in CONNECT.values()]

show(rows)
