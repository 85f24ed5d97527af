# run-by: loop.console
# --8<-- [start:asgi]
import asyncio
import time
from itertools import count
from pathlib import Path

visits = count(1)


async def app(scope, receive, send):
    assert scope["type"] == "http"
    visit = next(visits)
    if scope["path"] in ("/slow", "/blocking"):
        Path("begun").touch()
        while not Path("paid").exists():
            if scope["path"] == "/slow":
                await asyncio.sleep(0.05)
            else:
                time.sleep(0.05)
    body = f"{time.monotonic()} visit {visit}".encode()
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": body})


# --8<-- [end:asgi]
