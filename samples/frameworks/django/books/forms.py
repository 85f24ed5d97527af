# run-by: blackbox.console
# --8<-- [start:form]
from django import forms

from .models import Book


class BookForm(forms.ModelForm):
    class Meta:
        model = Book
        fields = ("title", "price_cents")

    def clean(self) -> dict:
        """Forms are made for HTML, where every value is a text; JSON has types, so hold it to them."""
        for field, kind, name in (("title", str, "a text"), ("price_cents", int, "a whole number")):
            if type(self.data.get(field)) is not kind and field not in self.errors:
                self.add_error(field, f"must be {name}")
        return super().clean()


# --8<-- [end:form]
