"""Ask an application without a network, as a server would."""

# run-by: blackbox.console
# --8<-- [start:client]
import io
import json
from wsgiref.util import setup_testing_defaults


def ask(app, method: str, path: str, body: bytes = b""):
    environ = {
        "REQUEST_METHOD": method,
        "PATH_INFO": path,
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
    }
    setup_testing_defaults(environ)
    started = []
    answer = b"".join(app(environ, lambda status, headers: started.extend([status, dict(headers)])))
    status, headers = started
    return status, headers, json.loads(answer) if "json" in headers["Content-Type"] else answer.decode()


# --8<-- [end:client]
