# run-by: blackbox.console
# --8<-- [start:store]
from itertools import count

from flask import Blueprint, Flask, abort, current_app, g, request, url_for
from werkzeug.exceptions import HTTPException

books = Blueprint("books", __name__)


class Shelf:
    """The books, and the next free number. Kept by the application, so that each test has its own."""

    def __init__(self) -> None:
        self.numbers = count(1)
        self.books: dict[int, dict] = {}
        self.add("Tide Tables", 1200)
        self.add("Salt and Signal", 1850)

    def add(self, title: str, price_cents: int) -> dict:
        number = next(self.numbers)  # one step in CPython: two threads never get the same
        self.books[number] = {"id": number, "title": title, "price_cents": price_cents}
        return self.books[number]


# --8<-- [end:store]


# --8<-- [start:routes]
@books.get("/books")
def list_books():
    return list(current_app.shelf.books.values())


@books.get("/books/<int:number>")
def show_book(number: int):
    return current_app.shelf.books.get(number) or abort(404, "there is no such book")


@books.post("/books")
def add_book():
    title, price_cents = checked(request.get_json())
    book = current_app.shelf.add(title, price_cents)
    return book, 201, {"Location": url_for("books.show_book", number=book["id"])}


# --8<-- [end:routes]


# --8<-- [start:check]
class InvalidError(Exception):
    """What is wrong with each field."""


def checked(body: dict) -> tuple[str, int]:
    if not isinstance(body, dict):
        abort(400, "send one book as a JSON object")
    title, price_cents, errors = body.get("title"), body.get("price_cents"), {}
    if not isinstance(title, str) or not title.strip():
        errors["title"] = "must be a text with something in it"
    if type(price_cents) is not int or price_cents < 0:  # isinstance would take True for 1
        errors["price_cents"] = "must be a whole number, 0 or more"
    if errors:
        raise InvalidError(errors)
    return title, price_cents


# --8<-- [end:check]


# --8<-- [start:errors]
def invalid(error: InvalidError):
    return {"errors": error.args[0]}, 422


def as_json(error: HTTPException):
    """Flask's own errors are HTML pages; their status and headers (such as Allow) are right, so those are kept."""
    answer = error.get_response()
    answer.content_type = "application/json"
    answer.data = current_app.json.dumps({"error": error.description})
    return answer


# --8<-- [end:errors]


# --8<-- [start:middleware]
def note_request_id():
    g.request_id = request.headers.get("X-Request-Id") or f"{current_app.config['SHOP']}-{next(current_app.requests)}"


def send_request_id(answer):
    answer.headers["X-Request-Id"] = g.request_id
    return answer


# --8<-- [end:middleware]


# --8<-- [start:factory]
def create_app(**settings) -> Flask:
    app = Flask(__name__)
    app.config.from_mapping(SHOP="bookshop", MAX_CONTENT_LENGTH=10_000)
    app.config.from_prefixed_env()  # FLASK_SHOP=... in the environment
    app.config.update(settings)
    app.shelf, app.requests = Shelf(), count(1)
    app.register_blueprint(books)
    app.register_error_handler(InvalidError, invalid)
    app.register_error_handler(HTTPException, as_json)
    app.before_request(note_request_id)
    app.after_request(send_request_id)
    return app


# --8<-- [end:factory]
