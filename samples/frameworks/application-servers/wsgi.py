# run-by: models.console
# --8<-- [start:wsgi]
import time
from itertools import count
from pathlib import Path

visits = count(1)


def app(environ, start_response):
    visit = next(visits)
    if environ["PATH_INFO"] == "/slow":
        Path("begun").touch()  # tell both.py
        while not Path("paid").exists():  # a payment service takes its time
            time.sleep(0.05)
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"{time.monotonic()} visit {visit}".encode()]


# --8<-- [end:wsgi]
