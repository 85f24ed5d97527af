"""Search for a title with a space and an ampersand: put together by hand, and encoded."""

# --8<-- [start:encode]
from urllib.parse import parse_qs, quote, urlencode, urlsplit

title = "Salt & Signal"

by_hand = "https://bookshop.example/search?title=" + title + "&sort=price"
encoded = "https://bookshop.example/search?" + urlencode({"title": title, "sort": "price"})

for url in (by_hand, encoded):
    print(url)
    print("  the server reads", parse_qs(urlsplit(url).query))

print("https://bookshop.example/tags/" + quote("café/bar", safe=""))
# --8<-- [end:encode]
