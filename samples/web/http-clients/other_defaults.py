# serve: troubled_shop.py 8000
"""The rest of the page's table: redirects and cookies in urllib and requests, and who repeats a request."""

# --8<-- [start:defaults]
import json
from urllib.error import HTTPError
from urllib.request import urlopen

import requests

SHOP = "http://localhost:8000"

print("urllib follows a GET:  ", urlopen(f"{SHOP}/moved/302", timeout=5).url)
print("requests follows a GET:", requests.get(f"{SHOP}/moved/302", timeout=5).url)
try:
    urlopen(f"{SHOP}/moved/307", data=b"{}", timeout=5)
except HTTPError as error:
    print("urllib with a POST:    ", error)

urlopen(f"{SHOP}/basket", timeout=5).close()
print("urllib:          ", json.load(urlopen(f"{SHOP}/basket", timeout=5)))
session = requests.Session()
for name, client in (("requests:        ", requests), ("requests.Session:", session)):
    client.get(f"{SHOP}/basket", timeout=5)
    print(name, client.get(f"{SHOP}/basket", timeout=5).json())

# Asked once more each time, the shop counts one request per call, so nobody has repeated one.
try:
    urlopen(f"{SHOP}/busy", timeout=5)
except HTTPError as error:
    print("urllib:  ", error.code, json.load(error))
print("requests:", requests.get(f"{SHOP}/busy", timeout=5).status_code, "on the second request")
# --8<-- [end:defaults]
