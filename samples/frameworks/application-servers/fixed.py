# run-by: solution.console
# --8<-- [start:fixed]
import asyncio
import time
from itertools import count
from pathlib import Path

visits = count(1)


def wait_for_payment() -> None:  # from a library that knows nothing of async
    while not Path("paid").exists():
        time.sleep(0.05)


async def app(scope, receive, send):
    assert scope["type"] == "http"
    visit = next(visits)
    if scope["path"] == "/blocking":
        Path("begun").touch()
        await asyncio.to_thread(wait_for_payment)
    body = f"{time.monotonic()} visit {visit}".encode()
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": body})


# --8<-- [end:fixed]
