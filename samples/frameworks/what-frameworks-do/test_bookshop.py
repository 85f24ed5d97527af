# run-by: blackbox.console
# --8<-- [start:test]
from bookshop import app
from client import ask


def test_a_price_must_be_a_whole_number():
    status, headers, body = ask(app, "POST", "/books", b'{"title": "Rain", "price_cents": "1200"}')
    assert status.startswith("422")
    assert list(body["errors"]) == ["price_cents"]
    assert len(headers["X-Request-Id"]) == 8


# --8<-- [end:test]
