# run-by: ask.console
"""Print one answer of the shop; exit with 0 for success, 1 for a refusal and 2 for no answer."""

# --8<-- [start:ask]
import sys

import requests
from requests.adapters import HTTPAdapter
from urllib3 import Retry

SHOP = "http://localhost:8000"

session = requests.Session()
retry = Retry(total=2, backoff_factor=0.1, status_forcelist=[502, 503, 504])
session.mount(SHOP, HTTPAdapter(max_retries=retry))

try:
    response = session.get(SHOP + sys.argv[1], timeout=0.5)
except requests.RequestException as error:
    print("no answer:", type(error).__name__)
    sys.exit(2)

print(response.status_code, response.text.strip())
sys.exit(0 if response.ok else 1)
# --8<-- [end:ask]
