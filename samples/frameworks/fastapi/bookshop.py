# run-by: blackbox.console
# --8<-- [start:models]
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated
from uuid import uuid4

from fastapi import APIRouter, Depends, FastAPI, HTTPException, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field, StringConstraints
from starlette.exceptions import HTTPException as AnyHTTPException

Title = Annotated[str, StringConstraints(strict=True, strip_whitespace=True, min_length=1)]


class NewBook(BaseModel):
    title: Title
    price_cents: Annotated[int, Field(strict=True, ge=0)]


class Book(NewBook):
    id: int


# --8<-- [end:models]


# --8<-- [start:shelf]
class Shelf:
    def __init__(self) -> None:
        self.books: dict[int, Book] = {}
        self.add(NewBook(title="Tide Tables", price_cents=1200))
        self.add(NewBook(title="Salt and Signal", price_cents=1850))

    def add(self, new: NewBook) -> Book:
        book = Book(id=len(self.books) + 1, **new.model_dump())
        self.books[book.id] = book
        return book


async def get_shelf(request: Request) -> Shelf:
    return request.app.state.shelf


ShelfNeeded = Annotated[Shelf, Depends(get_shelf)]
# --8<-- [end:shelf]

# --8<-- [start:routes]
router = APIRouter(prefix="/books")


@router.get("")
async def list_books(shelf: ShelfNeeded) -> list[Book]:
    return list(shelf.books.values())


@router.get("/{number}")
async def show_book(number: int, shelf: ShelfNeeded) -> Book:
    if number not in shelf.books:
        raise HTTPException(404, "there is no such book")
    return shelf.books[number]


@router.post("", status_code=201)
async def add_book(new: NewBook, shelf: ShelfNeeded, response: Response) -> Book:
    book = shelf.add(new)  # nothing is awaited inside, so no other request comes between
    response.headers["Location"] = f"/books/{book.id}"
    return book


# --8<-- [end:routes]


# --8<-- [start:errors]
async def invalid(_: Request, error: RequestValidationError) -> JSONResponse:
    places = {found["loc"][0]: found for found in error.errors()}
    if "path" in places:  # /books/two
        return JSONResponse({"error": "there is no such book"}, 404)
    if any(found["type"] == "json_invalid" for found in error.errors()):
        return JSONResponse({"error": "the body is not JSON"}, 400)
    return JSONResponse({"errors": {found["loc"][-1]: found["msg"] for found in error.errors()}}, 422)


async def as_error(_: Request, error: AnyHTTPException) -> JSONResponse:
    return JSONResponse({"error": error.detail}, error.status_code, error.headers)


async def failed(_: Request, __: Exception) -> JSONResponse:
    return JSONResponse({"error": "something is wrong on our side"}, 500)


# --8<-- [end:errors]


# --8<-- [start:app]
@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    app.state.shelf = Shelf()  # here one opens the pool of connections
    yield  # the service answers requests; after that one closes it


app = FastAPI(title="Bookshop", lifespan=lifespan)
app.include_router(router)
app.add_exception_handler(RequestValidationError, invalid)
app.add_exception_handler(AnyHTTPException, as_error)
app.add_exception_handler(Exception, failed)
# --8<-- [end:app]


# --8<-- [start:middleware]
@app.middleware("http")
async def send_request_id(request: Request, call_next) -> Response:
    request.state.id = request.headers.get("X-Request-Id") or uuid4().hex
    response = await call_next(request)
    response.headers["X-Request-Id"] = request.state.id
    return response


# --8<-- [end:middleware]
