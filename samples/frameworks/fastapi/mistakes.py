"""What FastAPI does until it is told otherwise; the page shows these lines."""

import asyncio
import threading
import time

import bookshop
from fastapi import FastAPI
from fastapi.testclient import TestClient
from pydantic import BaseModel


def part(mark: str) -> None:
    """Mark a part of the output, so that the page can show it alone."""
    print(f"# --8<-- [{mark}]")


# --8<-- [start:lax]
class LooseBook(BaseModel):
    title: str
    price_cents: int


# --8<-- [end:lax]
app = FastAPI()


@app.post("/books")
async def add_book(book: LooseBook) -> LooseBook:
    return book


# --8<-- [start:slow]
@app.get("/blocking")
async def blocking() -> None:
    time.sleep(0.2)  # a slow library that knows no await


@app.get("/in-a-thread")
def in_a_thread() -> None:
    time.sleep(0.2)


# --8<-- [end:slow]


async def call(path: str) -> None:
    """Call the application as a server does, without a server."""

    async def receive() -> dict:
        return {"type": "http.request"}

    async def send(_: dict) -> None:
        pass

    scope = {"type": "http", "method": "GET", "path": path, "query_string": b"", "headers": []}
    await app(scope, receive, send)


async def four_at_once(path: str) -> float:
    await call(path)
    begin = time.perf_counter()
    await asyncio.gather(*(call(path) for _ in range(4)))
    return time.perf_counter() - begin


client = TestClient(app)
part("start:lax")
for price in ("1200", True, 9.0, 9.5):
    answer = client.post("/books", json={"title": "Rain", "price_cents": price})
    said = answer.json()
    print(f"{price!r:>6}  {answer.status_code}", said["detail"][0]["msg"] if "detail" in said else said["price_cents"])
part("end:lax")


class Staff(LooseBook):
    password_hash: str = "secret"


@app.get("/cut")
async def cut() -> LooseBook:
    return Staff(title="Rain", price_cents=1)


assert "password_hash" not in client.get("/cut").json()

places, inside, most = threading.Lock(), 0, 0


@app.get("/counted")
def counted() -> None:
    global inside, most
    with places:
        inside += 1
        most = max(most, inside)
    time.sleep(0.3)
    with places:
        inside -= 1


async def hundred() -> None:
    await asyncio.gather(*(call("/counted") for _ in range(100)))


asyncio.run(hundred())
assert most == 40, most  # as many as the pool has places


@bookshop.app.get("/broken")
async def broken() -> None:
    raise KeyError("gone")


with TestClient(bookshop.app, raise_server_exceptions=False) as shop:
    answer = shop.get("/nowhere")  # an error that a handler made: the middleware sees its answer
    assert (answer.status_code, "X-Request-Id" in answer.headers) == (404, True), answer
    answer = shop.get("/broken")  # one that only the outermost handler knows: the middleware does not
    assert (answer.status_code, "X-Request-Id" in answer.headers) == (500, False), answer
    assert list(answer.json()) == ["error"]
    assert "HTTPValidationError" in shop.get("/openapi.json").text  # which is not what our handler sends
    assert shop.post("/books", json={"title": "Rain", "price_cents": 1, "id": 77}).json()["id"] == 3
try:
    bookshop.app.state._state.clear()
    TestClient(bookshop.app).get("/books")  # without `with`
except AttributeError as error:
    assert str(error) == "'State' object has no attribute 'shelf'", error
else:
    raise AssertionError("the shelf was there without the lifespan")

blocked, threaded = (asyncio.run(four_at_once(path)) for path in ("/blocking", "/in-a-thread"))
assert blocked > 0.8, blocked
assert threaded < blocked * 0.75, (blocked, threaded)
