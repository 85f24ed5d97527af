"""Take a URL apart."""

# --8<-- [start:split]
from urllib.parse import parse_qs, urlsplit

url = "https://bookshop.example:8443/books/3?lang=en&sort=price#reviews"
parts = urlsplit(url)

print("scheme  ", parts.scheme)
print("host    ", parts.hostname)
print("port    ", parts.port)
print("path    ", parts.path)
print("query   ", parts.query)
print("fragment", parts.fragment)
print("read    ", parse_qs(parts.query))
# --8<-- [end:split]
