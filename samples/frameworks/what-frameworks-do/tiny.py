"""A web framework in some eighty lines, to learn from: routing, middleware, errors, templates."""

# run-by: blackbox.console
import html
import json
import re
import string
import sys
import traceback
from dataclasses import dataclass, field
from http import HTTPStatus


# --8<-- [start:messages]
class HTTPError(Exception):
    def __init__(self, status: int, body: dict, headers: dict | None = None) -> None:
        self.answer = Answer(body, status, headers or {})


class Request:
    def __init__(self, environ: dict) -> None:
        self.environ = environ
        self.method = environ["REQUEST_METHOD"]
        self.path = environ["PATH_INFO"].encode("latin-1").decode(errors="replace")
        self.length = int(environ.get("CONTENT_LENGTH") or 0)

    def json(self) -> object:
        try:
            return json.loads(self.environ["wsgi.input"].read(self.length))
        except ValueError:
            raise HTTPError(400, {"error": "the body is not JSON"}) from None


@dataclass
class Answer:
    body: object  # a text is sent as HTML, anything else as JSON
    status: int = 200
    headers: dict = field(default_factory=dict)


# --8<-- [end:messages]


# --8<-- [start:app]
class App:
    def __init__(self, debug: bool = False) -> None:
        self.debug = debug
        self.routes: list[tuple] = []
        self.handle = self.answer

    # --8<-- [start:routing]
    def route(self, method: str, path: str):
        pattern = re.compile(re.sub(r"<(\w+)>", r"(?P<\1>[0-9]+)", path))

        def add(handler):
            self.routes.append((method, pattern, handler))
            return handler

        return add

    def dispatch(self, request: Request) -> Answer:
        allowed = []
        for method, pattern, handler in self.routes:
            if found := pattern.fullmatch(request.path):
                if method == request.method:
                    return handler(request, **{name: int(text) for name, text in found.groupdict().items()})
                allowed.append(method)
        if allowed:
            raise HTTPError(405, {"error": "not that way"}, {"Allow": ", ".join(allowed)})
        raise HTTPError(404, {"error": "nothing here"})

    # --8<-- [end:routing]

    # --8<-- [start:errors]
    def answer(self, request: Request) -> Answer:
        try:
            return self.dispatch(request)
        except HTTPError as error:
            return error.answer
        except Exception:
            report = traceback.format_exc()
            print(report, file=sys.stderr)
            return Answer({"error": report if self.debug else "our mistake"}, 500)

    # --8<-- [end:errors]

    # --8<-- [start:use]
    def use(self, middleware) -> None:
        self.handle = middleware(self.handle)

    # --8<-- [end:use]

    # --8<-- [start:wsgi]
    def __call__(self, environ: dict, start_response) -> list[bytes]:
        answer = self.handle(Request(environ))
        is_page = isinstance(answer.body, str)
        body = answer.body.encode() if is_page else json.dumps(answer.body).encode()
        kind = "text/html; charset=utf-8" if is_page else "application/json"
        headers = {"Content-Type": kind, "Content-Length": str(len(body)), **answer.headers}
        start_response(f"{answer.status} {HTTPStatus(answer.status).phrase}", list(headers.items()))
        return [body]

    # --8<-- [end:wsgi]


# --8<-- [end:app]


# --8<-- [start:render]
def render(template: str, **values: object) -> str:
    safe = {name: html.escape(str(value)) for name, value in values.items()}
    return string.Template(template).substitute(safe)


# --8<-- [end:render]
