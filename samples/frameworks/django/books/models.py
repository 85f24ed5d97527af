# run-by: blackbox.console
# --8<-- [start:model]
from django.core.validators import MinValueValidator
from django.db import models


class Book(models.Model):
    title = models.CharField(max_length=200)
    price_cents = models.IntegerField(validators=[MinValueValidator(0)])

    def as_json(self) -> dict:
        return {"id": self.id, "title": self.title, "price_cents": self.price_cents}


# --8<-- [end:model]
