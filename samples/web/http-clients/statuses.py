# serve: troubled_shop.py 8000
"""What urllib and requests make of a 404."""

# --8<-- [start:statuses]
from urllib.error import HTTPError
from urllib.request import urlopen

import requests

SHOP = "http://localhost:8000"

try:
    urlopen(f"{SHOP}/books/9", timeout=5)
except HTTPError as error:
    print("urllib raises:   ", error)

response = requests.get(f"{SHOP}/books/9", timeout=5)
print("requests returns:", response)
try:
    response.raise_for_status()
except requests.HTTPError as error:
    print("unless asked to: ", error)
# --8<-- [end:statuses]
