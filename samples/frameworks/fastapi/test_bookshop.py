# run-by: blackbox.console
# --8<-- [start:test]
from bookshop import app
from fastapi.testclient import TestClient


def test_a_price_must_be_a_whole_number():
    with TestClient(app) as client:  # `with` runs the lifespan: a new shelf
        answer = client.post("/books", json={"title": "Rain", "price_cents": "1200"})
    assert answer.status_code == 422
    assert list(answer.json()["errors"]) == ["price_cents"]
    assert answer.headers["X-Request-Id"]


# --8<-- [end:test]
