# run-by: blackbox.console
# --8<-- [start:middleware]
import uuid
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, JsonResponse

Answer = Callable[[HttpRequest], HttpResponse]


def request_id(next_one: Answer) -> Answer:
    def answer(request: HttpRequest) -> HttpResponse:
        request.id = request.headers.get("X-Request-Id") or uuid.uuid4().hex
        response = next_one(request)
        response["X-Request-Id"] = request.id
        return response

    return answer


def errors_as_json(next_one: Answer) -> Answer:
    """Django's own errors are HTML pages; the status is right and kept, and so is Allow."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = next_one(request)
        if response.status_code < 400 or response["Content-Type"] == "application/json":
            return response
        kept = {name: value for name, value in response.items() if name == "Allow"}
        return JsonResponse({"error": response.reason_phrase}, status=response.status_code, headers=kept)

    return answer


# --8<-- [end:middleware]
