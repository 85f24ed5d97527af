# run-by: blackbox.console
# --8<-- [start:urls]
from books import views
from django.urls import path

urlpatterns = [
    path("books", views.Books.as_view()),
    path("books/<int:number>", views.OneBook.as_view(), name="book"),
]
# --8<-- [end:urls]
