# serve: troubled_shop.py 8000
"""What a timeout of requests limits, and what not."""

# --8<-- [start:timeouts]
import time

import requests

SHOP = "http://localhost:8000"

try:
    requests.get(f"{SHOP}/silent", timeout=0.5)
except requests.Timeout as error:
    print(error)

started = time.monotonic()
response = requests.get(f"{SHOP}/drops", timeout=0.5)
seconds = time.monotonic() - started
print(response.text, f"arrived after {seconds:.1f} s, with a timeout of 0.5")
# --8<-- [end:timeouts]
assert seconds > 1.5
