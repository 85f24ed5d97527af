# run-by: locked.py
"""Make shop.db with the bookshop's rows."""

import sqlite3
from pathlib import Path

sqlite3.connect("shop.db").executescript(Path("shared/shop.sql").read_text("utf-8"))
