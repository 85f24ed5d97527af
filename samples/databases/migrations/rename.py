# needs: postgres
# setup: shared/shop.sql
from matrix import show

# --8<-- [start:releases]
RELEASES = {  # what each release of the shop runs, all day long
    "1: old name only": [
        "select name from customers where id = 1",
        "insert into customers (id, name, email) values (9, 'Eva', 'eva@example.com')",
    ],
    "2: writes both": [
        "select name from customers where id = 1",
        "insert into customers (id, name, full_name, email) values (9, 'Eva', 'Eva', 'eva@example.com')",
    ],
    "3: reads new": [
        "select full_name from customers where id = 1",
        "insert into customers (id, name, full_name, email) values (9, 'Eva', 'Eva', 'eva@example.com')",
    ],
    "4: new name only": [
        "select full_name from customers where id = 1",
        "insert into customers (id, full_name, email) values (9, 'Eva', 'eva@example.com')",
    ],
}
MIGRATIONS = {  # in the order in which they are applied
    "at first": "",
    "expand": "alter table customers add column full_name text",
    "backfill": "update customers set full_name = name where full_name is null",
    "let go": "alter table customers alter column name drop not null",
    "contract": "alter table customers drop column name",
}
# --8<-- [end:releases]
show(RELEASES, MIGRATIONS, expected="Ada Mensah")
