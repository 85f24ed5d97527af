# run-by: put.console
"""The bookshop with PUT: replace a whole book, and say no in the right words."""

# --8<-- [start:put]
import json
from http.server import ThreadingHTTPServer

from shared.bookshop import BOOKS, Bookshop


class BookshopWithPut(Bookshop):
    def do_PUT(self) -> None:
        # Read the body first: what is left unread would be taken for the next request.
        data = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        number = self.book_id(self.path)
        if number not in BOOKS:
            return self.answer(404, {"error": "no such book"})
        if self.headers.get_content_type() != "application/json":
            return self.answer(415, {"error": "send application/json"})
        try:
            book = json.loads(data)
            title, price, stock = str(book["title"]), int(book["price_cents"]), int(book["stock"])
        except (ValueError, KeyError, TypeError):
            return self.answer(400, {"error": "send title, price_cents and stock"})
        BOOKS[number] = {"id": number, "title": title, "price_cents": price, "stock": stock}
        return self.answer(200, BOOKS[number])

    def do_POST(self) -> None:
        if self.book_id(self.path) is None:
            return super().do_POST()
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        return self.answer(405, {"error": "use PUT"}, {"Allow": "GET, HEAD, PUT, DELETE"})
        # --8<-- [end:put]


# --8<-- [start:start]
if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 8002), BookshopWithPut).serve_forever()
# --8<-- [end:start]
