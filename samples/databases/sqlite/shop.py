# run-by: locked.py
# --8<-- [start:connect]
import sqlite3


def connect(timeout=5.0):
    db = sqlite3.connect("shop.db", timeout=timeout, isolation_level=None)
    db.execute("pragma journal_mode = wal")
    db.execute("pragma synchronous = normal")
    db.execute("pragma foreign_keys = on")
    return db
    # --8<-- [end:connect]
