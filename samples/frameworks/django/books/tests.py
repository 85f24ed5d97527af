# run-by: blackbox.console
# --8<-- [start:test]
from django.test import TestCase

from .models import Book


class AddingABook(TestCase):
    def test_a_price_must_be_a_whole_number(self) -> None:
        book = {"title": "Rain", "price_cents": "1200"}
        with self.assertNumQueries(0):
            answer = self.client.post("/books", book, content_type="application/json")
        self.assertEqual(answer.status_code, 422)
        self.assertEqual(list(answer.json()["errors"]), ["price_cents"])
        self.assertEqual(Book.objects.count(), 2)


# --8<-- [end:test]
