# run-by: blackbox.console
# --8<-- [start:views]
import json

from django.http import HttpRequest, JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views import View

from .forms import BookForm
from .models import Book


class Books(View):
    def get(self, request: HttpRequest) -> JsonResponse:
        return JsonResponse([book.as_json() for book in Book.objects.order_by("id")], safe=False)

    def post(self, request: HttpRequest) -> JsonResponse:
        try:
            sent = json.loads(request.body)
        except (ValueError, RecursionError):  # the second: too many brackets inside each other
            sent = None
        if not isinstance(sent, dict):
            return JsonResponse({"error": "send one book as a JSON object"}, status=400)
        form = BookForm(sent)
        if not form.is_valid():
            return JsonResponse({"errors": {field: texts[0] for field, texts in form.errors.items()}}, status=422)
        book = form.save()
        location = reverse("book", args=[book.id])
        return JsonResponse(book.as_json(), status=201, headers={"Location": location})


class OneBook(View):
    def get(self, request: HttpRequest, number: int) -> JsonResponse:
        return JsonResponse(get_object_or_404(Book, id=number).as_json())


# --8<-- [end:views]
