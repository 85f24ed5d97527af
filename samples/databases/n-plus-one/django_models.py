# run-by: with_django.py
"""Settings and the tables of the bookshop for Django."""

import os

import django
from django.conf import settings
from django.db import models

settings.configure(
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": os.environ["PGDATABASE"],
            "HOST": os.environ["PGHOST"],
            "USER": os.environ["PGUSER"],
        }
    },
)
django.setup()


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
