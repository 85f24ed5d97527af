"""The bookshop on our own framework."""

# run-by: blackbox.console
import os
import secrets
import sys
from contextvars import ContextVar
from itertools import count

from tiny import Answer, App, HTTPError, Request

# --8<-- [start:configuration]
PORT = int(os.environ.get("PORT", "8000"))
DEBUG = os.environ.get("DEBUG") == "1"
# --8<-- [end:configuration]

# --8<-- [start:routes]
app = App(debug=DEBUG)
numbers = count(3)
books = {
    1: {"id": 1, "title": "Tide Tables", "price_cents": 1200},
    2: {"id": 2, "title": "Salt and Signal", "price_cents": 1850},
}


@app.route("GET", "/books")
def list_books(request: Request) -> Answer:
    return Answer(list(books.values()))


@app.route("GET", "/books/<number>")
def show_book(request: Request, number: int) -> Answer:
    if number not in books:
        raise HTTPError(404, {"error": "there is no such book"})
    return Answer(books[number])


@app.route("POST", "/books")
def add_book(request: Request) -> Answer:
    title, price_cents = checked(request.json())
    number = next(numbers)  # one step in CPython: two threads never get the same
    books[number] = {"id": number, "title": title, "price_cents": price_cents}
    log(f"added book {number}")
    return Answer(books[number], 201, {"Location": f"/books/{number}"})


# --8<-- [end:routes]


# --8<-- [start:check]
def checked(body: object) -> tuple[str, int]:
    if not isinstance(body, dict):
        raise HTTPError(400, {"error": "send one book as a JSON object"})
    title, price_cents, errors = body.get("title"), body.get("price_cents"), {}
    if not isinstance(title, str) or not title.strip():
        errors["title"] = "must be a text with something in it"
    if type(price_cents) is not int or price_cents < 0:  # isinstance would take True for 1
        errors["price_cents"] = "must be a whole number, 0 or more"
    if errors:
        raise HTTPError(422, {"errors": errors})
    return title, price_cents


# --8<-- [end:check]


# --8<-- [start:middleware]
request_id = ContextVar("request_id", default="none")


def log(message: str) -> None:
    print(f"{request_id.get()}: {message}", file=sys.stderr)


def numbered(handle):
    def wrapper(request: Request) -> Answer:
        request_id.set(secrets.token_hex(4))
        answer = handle(request)
        log(f"{request.method} {request.path} {answer.status}")
        answer.headers["X-Request-Id"] = request_id.get()
        return answer

    return wrapper


app.use(numbered)
# --8<-- [end:middleware]
