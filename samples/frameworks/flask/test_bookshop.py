# run-by: blackbox.console
# --8<-- [start:test]
import pytest
from bookshop import create_app


@pytest.fixture
def client():
    return create_app(SHOP="test").test_client()


def test_a_price_must_be_a_whole_number(client):
    answer = client.post("/books", json={"title": "Rain", "price_cents": "1200"})
    assert answer.status_code == 422
    assert list(answer.json["errors"]) == ["price_cents"]
    assert answer.headers["X-Request-Id"] == "test-1"


# --8<-- [end:test]
