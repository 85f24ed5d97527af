# needs: postgres
# setup: shared/shop.sql
from matrix import show

# --8<-- [start:solution]
BOTH = "update books set stock = stock - 1, in_stock = stock - 1 where id = 1"
RELEASES = {
    "1: stock": ["select stock from books where id = 1", "update books set stock = stock - 1 where id = 1"],
    "2: writes both": ["select stock from books where id = 1", BOTH],
    "3: reads new": ["select in_stock from books where id = 1", BOTH],
    "4: in_stock": ["select in_stock from books where id = 1", "update books set in_stock = in_stock - 1 where id = 1"],
}
MIGRATIONS = {
    "at first": "",
    "expand": "alter table books add column in_stock integer check (in_stock >= 0)",
    "backfill": "update books set in_stock = stock where in_stock is null",
    "promise": "alter table books add constraint in_stock_known not null in_stock not valid",
    "validate": "alter table books validate constraint in_stock_known",
    "let go": "alter table books alter column stock drop not null",
    "contract": "alter table books drop column stock",
}
# --8<-- [end:solution]
show(RELEASES, MIGRATIONS, expected=7)
