# setup: load.py
# --8<-- [start:copy]
import shutil
import sqlite3

from shop import connect


def orders(file):
    return sqlite3.connect(file).execute("select count(*) from orders").fetchone()[0]


db = connect()
db.execute("insert into orders values (5, 4, '2026-05-09', 'open')")
shutil.copy("shop.db", "copied.db")
db.execute("vacuum into 'backup.db'")
print("shop.db", orders("shop.db"), "copied.db", orders("copied.db"), "backup.db", orders("backup.db"))
# --8<-- [end:copy]
