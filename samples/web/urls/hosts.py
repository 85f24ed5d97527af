"""Where does each of these URLs lead?"""

# --8<-- [start:hosts]
from urllib.parse import urlsplit

for url in (
    "https://bookshop.example/pay",
    "https://bookshop.example@evil.example/pay",
    "https://bookshop.example.evil.example/pay",
    "https://evil.example\\@bookshop.example/pay",
):
    print(f"{url:<44} {urlsplit(url).hostname}")
# --8<-- [end:hosts]
