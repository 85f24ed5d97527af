# serve: troubled_shop.py 8000
"""Try again, where trying again does no harm."""

# --8<-- [start:retries]
import requests
from requests.adapters import HTTPAdapter
from urllib3 import Retry

SHOP = "http://localhost:8000"

session = requests.Session()
retry = Retry(total=3, backoff_factor=0.1, backoff_jitter=0.1, status_forcelist=[502, 503, 504])
session.mount(SHOP, HTTPAdapter(max_retries=retry))

for method in ("GET", "POST"):
    response = session.request(method, f"{SHOP}/busy", timeout=1)
    print(method, response.status_code, response.json())
# --8<-- [end:retries]
