# --8<-- [start:route]
from itertools import count

import bookshop
from bookshop import Book, NewBook, ShelfNeeded, app, router
from fastapi import FastAPI, HTTPException
from fastapi.testclient import TestClient


class Shelf(bookshop.Shelf):
    def __init__(self) -> None:
        self.numbers = count(1)
        super().__init__()

    def add(self, new: NewBook) -> Book:
        book = Book(id=next(self.numbers), **new.model_dump())
        self.books[book.id] = book
        return book


@router.delete("/{number}", status_code=204)
async def delete_book(number: int, shelf: ShelfNeeded) -> None:
    if shelf.books.pop(number, None) is None:
        raise HTTPException(404, "there is no such book")


# --8<-- [end:route]
bookshop.Shelf = Shelf  # on your disk there is one class


# --8<-- [start:test]
def test_a_book_is_deleted_once(app: FastAPI) -> None:
    with TestClient(app) as client:
        answers = [client.delete("/books/1") for _ in range(2)]
        added = client.post("/books", json={"title": "Rain", "price_cents": 1600}).json()
        described = client.get("/openapi.json").json()["paths"]["/books/{number}"]
    assert [answer.status_code for answer in answers] == [204, 404]
    assert added["id"] == 3  # a number that no book had before
    assert "delete" in described


# --8<-- [end:test]
test_a_book_is_deleted_once(app)
print("passed")
