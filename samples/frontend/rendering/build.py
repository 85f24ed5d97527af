# run-by: see.console
"""Make the static page, once, from the books of this moment."""

# --8<-- [start:build]
import json
from pathlib import Path
from urllib.request import urlopen

from views import finished

with urlopen("http://localhost:8000/books") as answer:
    Path("static.html").write_text(finished(json.load(answer)))
# --8<-- [end:build]
