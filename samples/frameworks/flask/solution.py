# --8<-- [start:route]
from bookshop import books, create_app
from flask import abort, current_app


@books.delete("/books/<int:number>")
def delete_book(number: int):
    if current_app.shelf.books.pop(number, None) is None:
        abort(404, "there is no such book")
    return "", 204


# --8<-- [end:route]


# --8<-- [start:test]
def test_a_book_is_deleted_once():
    client = create_app().test_client()
    answers = [client.delete("/books/1") for _ in range(2)]
    assert [answer.status_code for answer in answers] == [204, 404]
    assert all("X-Request-Id" in answer.headers for answer in answers)


# --8<-- [end:test]
test_a_book_is_deleted_once()
print("passed")
