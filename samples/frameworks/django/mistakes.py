"""Three errors that every Django project meets, with their texts."""

import asyncio
import logging
import os
import sys

import django
from django.core.management import call_command

os.environ["DJANGO_SETTINGS_MODULE"] = "settings"
django.setup()
call_command("migrate", verbosity=0)

from books.forms import BookForm  # noqa: E402 - models can be imported only after setup()
from books.models import Book  # noqa: E402
from django import forms  # noqa: E402
from django.test import Client  # noqa: E402


class LooseForm(forms.ModelForm):
    class Meta(BookForm.Meta):
        pass


print("# --8<-- [start:form]")
for price in ("1200", True, 9.0, 9.5):
    form = LooseForm({"title": "Rain", "price_cents": price})
    print(f"{price!r:>6}", form.cleaned_data["price_cents"] if form.is_valid() else dict(form.errors.items()))
print("# --8<-- [end:form]")


async def count_books() -> int:
    return Book.objects.count()


print("# --8<-- [start:async]")
try:
    asyncio.run(count_books())
except Exception as error:
    print(f"{type(error).__name__}: {error}")
print("# --8<-- [end:async]")

print("# --8<-- [start:host]")
handler = logging.StreamHandler(sys.stdout)
handler.addFilter(lambda record: setattr(record, "exc_info", None) or True)  # the text without the traceback
logging.getLogger("django.security.DisallowedHost").addHandler(handler)
answer = Client(headers={"host": "shop.example"}).get("/books")
print("# --8<-- [end:host]")
assert answer.status_code == 400
