# run-by: blackbox.console
# --8<-- [start:all]
"""The books, and the rules for a new one. Nothing here knows of HTTP."""

import threading
from dataclasses import dataclass


# --8<-- [start:catalog]
@dataclass(frozen=True)
class Book:
    id: int
    title: str
    price_cents: int


class Catalog:
    def __init__(self) -> None:
        self._books: dict[int, Book] = {}
        self._lock = threading.Lock()

    def add(self, title: str, price_cents: int) -> Book:
        with self._lock:
            book = Book(len(self._books) + 1, title, price_cents)
            self._books[book.id] = book
        return book

    def all(self) -> list[Book]:
        with self._lock:
            return list(self._books.values())

    def get(self, book_id: int) -> Book | None:
        with self._lock:
            return self._books.get(book_id)


# --8<-- [end:catalog]
# --8<-- [start:rules]
class Invalid(Exception):
    """What is wrong with a new book, by field."""

    def __init__(self, errors: dict[str, str]) -> None:
        super().__init__(errors)
        self.errors = errors


def checked(data: object) -> tuple[str, int]:
    """The title and the price of a new book, or Invalid."""
    if not isinstance(data, dict):
        raise Invalid({"body": "must be a JSON object"})
    title, price = data.get("title", ""), data.get("price_cents", -1)
    errors = {}
    if not isinstance(title, str) or not title.strip():
        errors["title"] = "must be a text that is not blank"
    if type(price) is not int or price < 0:  # isinstance would let true pass
        errors["price_cents"] = "must be a whole number, 0 or more"
    if errors:
        raise Invalid(errors)
    return title, price


# --8<-- [end:rules]
# --8<-- [end:all]
