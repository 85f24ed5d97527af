# serve: shared/bookshop.py 8000
# --8<-- [start:shelf]
"""Print what can be bought at the bookshop now, cheapest first."""

import json
import sys
from urllib.error import URLError
from urllib.request import urlopen

try:
    with urlopen("http://localhost:8000/books", timeout=5) as response:
        books = json.load(response)
except URLError:
    sys.exit("The shop is closed.")

for book in sorted(books, key=lambda book: book["price_cents"]):
    if book["stock"] > 0:
        print(f"{book['price_cents'] / 100:6.2f}  {book['title']}")
# --8<-- [end:shelf]
