# run-by: trouble.console
"""Read the answer as JSON without looking at its status."""

import requests

answer = requests.put("http://localhost:8000/books/1", json={"stock": 6}, timeout=5)
print(answer.json()["stock"])
