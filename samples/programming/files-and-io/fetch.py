# run-by: fetch.console
# --8<-- [start:fetch]
import http.client
import json
import sys
from urllib.request import urlopen

from safe import save

try:
    with urlopen(f"http://localhost:{sys.argv[1]}/books", timeout=1) as response:
        text = response.read().decode("utf-8")
    books = json.loads(text)
except (OSError, http.client.HTTPException, ValueError) as error:
    sys.exit(f"kept the old file: {error}")

save("books.json", text)
print("saved", len(books), "books")
# --8<-- [end:fetch]
