# run-by: find.console
# --8<-- [start:find]
import sys

import psycopg

with psycopg.connect() as connection:
    rows = connection.execute(
        "select title from books where title like %s order by title",
        [f"%{sys.argv[1]}%"],
    ).fetchall()

for (title,) in rows:
    print(title)
# --8<-- [end:find]
