# needs: postgres
# setup: shared/shop.sql
import logging
import sys

import django_models  # settings and tables  # noqa: F401
from django.db import connection
from django_models import Author, Book

connection.ensure_connection()
connection.force_debug_cursor = True
logging.basicConfig(format="%(sql)s", stream=sys.stdout)
logging.getLogger("django.db.backends").setLevel(logging.DEBUG)

print("# --8<-- [start:lazy]")
# --8<-- [start:lazy]
for author in Author.objects.order_by("id"):
    print(author.name, len(author.books.all()))
# --8<-- [end:lazy]
print("# --8<-- [end:lazy]")

print("# --8<-- [start:prefetch]")
# --8<-- [start:prefetch]
for author in Author.objects.order_by("id").prefetch_related("books"):
    print(author.name, len(author.books.all()))
# --8<-- [end:prefetch]
print("# --8<-- [end:prefetch]")

print("# --8<-- [start:select]")
# --8<-- [start:select]
for book in Book.objects.order_by("id").select_related("author"):
    print(book.title, "by", book.author.name)
# --8<-- [end:select]
print("# --8<-- [end:select]")
