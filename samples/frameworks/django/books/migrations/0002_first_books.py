# run-by: blackbox.console
# --8<-- [start:seed]
from django.db import migrations


def add_books(apps, _) -> None:
    book = apps.get_model("books", "Book")
    book.objects.create(title="Tide Tables", price_cents=1200)
    book.objects.create(title="Salt and Signal", price_cents=1850)


class Migration(migrations.Migration):
    dependencies = [("books", "0001_initial")]
    operations = [migrations.RunPython(add_books, migrations.RunPython.noop)]


# --8<-- [end:seed]
