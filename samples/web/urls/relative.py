"""Resolve references against the page on which they stand."""

# --8<-- [start:relative]
from urllib.parse import urljoin

page = "https://bookshop.example/books/winter/index?lang=en"

for reference in (
    "cover.png",
    "../tides",
    "/basket",
    "?lang=pt",
    "#reviews",
    "//images.example/3.png",
):
    print(f"{reference:<24} {urljoin(page, reference)}")

print()
print(urljoin("https://bookshop.example/books", "3"))
print(urljoin("https://bookshop.example/books/", "3"))
# --8<-- [end:relative]
