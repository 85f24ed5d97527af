import contextlib
import io

# --8<-- [start:solution]
from bookshop import add_book, numbered
from client import ask
from limit import limited
from tiny import App

app = App()
app.route("POST", "/books")(add_book)
app.use(limited(10_000))  # inside
app.use(numbered)  # outside: it sees the 413 too

# --8<-- [end:solution]
with contextlib.redirect_stderr(io.StringIO()):
    # --8<-- [start:check]
    for body in (b'{"title": "Rain", "price_cents": 1600}', b"x" * 20_000):
        status, headers, answer = ask(app, "POST", "/books", body)
        print(status[:3], len(headers["X-Request-Id"]), answer)
    # --8<-- [end:check]
