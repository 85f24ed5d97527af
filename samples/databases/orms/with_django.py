# needs: postgres
# setup: shared/shop.sql identity.sql
import logging
import sys

# --8<-- [start:settings]
import django
from django.conf import settings

settings.configure(
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": "shop",  # host and user come from PGHOST and PGUSER
        }
    },
)
django.setup()
# --8<-- [end:settings]

# --8<-- [start:models]
from datetime import date

from django.db import connection, models, transaction


class Author(models.Model):
    name = models.TextField()

    class Meta:
        app_label = "shop"
        db_table = "authors"


class Book(models.Model):
    author = models.ForeignKey(Author, on_delete=models.PROTECT, related_name="books")
    title = models.TextField()
    price_cents = models.IntegerField()
    stock = models.IntegerField()

    class Meta:
        app_label = "shop"
        db_table = "books"


class Order(models.Model):
    customer_id = models.IntegerField()
    ordered_on = models.DateField()
    status = models.TextField(default="open")

    class Meta:
        app_label = "shop"
        db_table = "orders"


class OrderLine(models.Model):
    pk = models.CompositePrimaryKey("order_id", "book_id")
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="lines")
    book = models.ForeignKey(Book, on_delete=models.PROTECT)
    quantity = models.IntegerField()
    price_cents = models.IntegerField()

    class Meta:
        app_label = "shop"
        db_table = "order_lines"

    # --8<-- [end:models]


# --8<-- [start:list]
def books_of(name: str) -> list[str]:
    author = Author.objects.get(name=name)
    return [book.title for book in author.books.order_by("title")]
    # --8<-- [end:list]


# --8<-- [start:order]
def place_order(customer_id: int, book_id: int, quantity: int) -> int:
    with transaction.atomic():  # commit at the end, roll back on an exception
        book = Book.objects.select_for_update().get(pk=book_id)
        book.stock -= quantity
        book.save(update_fields=["stock"])
        order = Order.objects.create(customer_id=customer_id, ordered_on=date(2026, 5, 2))
        order.lines.create(book=book, quantity=quantity, price_cents=book.price_cents)
        return order.id
    # --8<-- [end:order]


connection.ensure_connection()
connection.force_debug_cursor = True  # log every statement, as DEBUG = True does
logging.basicConfig(format="%(sql)s", stream=sys.stdout)
logging.getLogger("django.db.backends").setLevel(logging.DEBUG)
print("# --8<-- [start:list]")
print(books_of("Mei Tanaka"))
print("# --8<-- [end:list]")
print("# --8<-- [start:order]")
print("order", place_order(customer_id=1, book_id=3, quantity=2))
print("# --8<-- [end:order]")
