# run-by: pages.console
# --8<-- [start:pages]
import json
from html import escape
from pathlib import Path
from urllib.request import urlopen

from views import PAGE

with urlopen("http://localhost:8000/books") as answer:
    books = json.load(answer)
Path("books").mkdir(exist_ok=True)
for book in books:
    price = f"{book['price_cents'] / 100:.2f}"
    rest = f"\n    <h2>{escape(book['title'])}</h2>\n    <p>{price}</p>"
    Path(f"books/{book['id']}.html").write_text(PAGE.format(items="", rest=rest))
# --8<-- [end:pages]
