# run-by: test.console
# --8<-- [start:test]
import json
import threading
from http.server import ThreadingHTTPServer
from urllib.request import Request, urlopen

import pytest

from bookshop import Handler, respond


@pytest.mark.parametrize("price", ["1200", 9.5, True, None, -1])
def test_a_price_is_a_whole_number(price: object) -> None:
    body = json.dumps({"title": "Rain", "price_cents": price}).encode()
    answer = respond("POST", "/books", body)
    assert answer.status == 422
    assert answer.body == {"errors": {"price_cents": "must be a whole number, 0 or more"}}


@pytest.fixture
def shop():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)  # port 0: any that is free
    threading.Thread(target=server.serve_forever).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_new_book_is_found_where_location_says(shop: str) -> None:
    new = {"title": "Åse’s Atlas", "price_cents": 2400}
    with urlopen(Request(shop + "/books", json.dumps(new).encode())) as created:
        assert created.status == 201
    with urlopen(shop + created.headers["Location"]) as found:
        assert new.items() <= json.load(found).items()


# --8<-- [end:test]
