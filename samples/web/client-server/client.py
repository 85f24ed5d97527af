# serve: shared/bookshop.py 8000
# --8<-- [start:client]
"""Ask the bookshop for its books and print a price list."""

import json
from urllib.request import urlopen

with urlopen("http://localhost:8000/books") as response:
    books = json.load(response)

for book in books:
    print(f"{book['price_cents'] / 100:6.2f}  {book['title']}")
# --8<-- [end:client]
