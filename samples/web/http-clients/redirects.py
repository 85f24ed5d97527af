# serve: troubled_shop.py 8000
"""What becomes of a POST that is redirected."""

# --8<-- [start:redirects]
import requests

SHOP = "http://localhost:8000"
book = {"title": "Night Trains", "price_cents": 1400}

for status in (301, 302, 303, 307, 308):
    response = requests.post(f"{SHOP}/moved/{status}", json=book, timeout=5)
    sent = response.request
    print(f"{status}: then {sent.method} {sent.path_url}, answer {response.status_code}, body sent: {sent.body}")
# --8<-- [end:redirects]
