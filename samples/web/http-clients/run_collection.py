# serve: shared/bookshop.py 8000
"""Send every request of a Postman collection (version 2.1, no folders) and print the status."""

# --8<-- [start:run]
import json
from pathlib import Path

import requests

text = Path("bookshop.postman_collection.json").read_text("utf-8")
for variable in json.loads(text)["variable"]:
    text = text.replace("{{" + variable["key"] + "}}", variable["value"])

for item in json.loads(text)["item"]:
    request = item["request"]
    headers = {header["key"]: header["value"] for header in request.get("header", [])}
    body = request.get("body", {}).get("raw")
    response = requests.request(request["method"], request["url"], headers=headers, data=body, timeout=5)
    print(item["name"], "->", response.status_code, response.reason)
# --8<-- [end:run]
