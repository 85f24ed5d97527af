# run-by: sockets.console
"""An HTTP server on bare sockets: one connection after the other, or one thread for each."""

import sys

# --8<-- [start:read]
import json
import socket
import threading
from typing import BinaryIO, NamedTuple

BOOKS = [{"id": 1, "title": "Tide Tables", "price_cents": 1200}]
PHRASES = {200: "OK", 201: "Created", 400: "Bad Request", 404: "Not Found", 405: "Method Not Allowed"}


class Request(NamedTuple):
    method: str
    path: str
    headers: dict[str, str]
    body: bytes


def read_request(stream: BinaryIO) -> Request | None:
    start = stream.readline()
    if not start:
        return None  # the client has closed the connection
    method, target, _version = start.decode("ascii").split()
    headers = {}
    while (line := stream.readline()) != b"\r\n":
        name, colon, value = line.decode("latin-1").partition(":")
        if not colon:
            raise ValueError("a header without a colon")
        headers[name.lower()] = value.strip()
    body = stream.read(int(headers.get("content-length", 0)))
    return Request(method, target.partition("?")[0], headers, body)
    # --8<-- [end:read]


# --8<-- [start:answer]
def answer(request: Request) -> tuple[int, object]:
    if request.path != "/books":
        return 404, {"error": "nothing is here"}
    if request.method == "GET":
        return 200, BOOKS
    if request.method == "POST":
        book = {"id": len(BOOKS) + 1} | json.loads(request.body)
        BOOKS.append(book)
        return 201, book
    return 405, {"error": "GET or POST"}


def write_response(stream: BinaryIO, status: int, value: object) -> None:
    body = json.dumps(value).encode() + b"\n"
    head = [
        f"HTTP/1.1 {status} {PHRASES[status]}",
        "Content-Type: application/json",
        f"Content-Length: {len(body)}",
    ]
    stream.write("\r\n".join([*head, "", ""]).encode() + body)
    stream.flush()
    # --8<-- [end:answer]


# --8<-- [start:connection]
def serve_connection(connection: socket.socket) -> None:
    with connection, connection.makefile("rwb") as stream:
        try:
            while (request := read_request(stream)) is not None:
                write_response(stream, *answer(request))
                if request.headers.get("connection", "").lower() == "close":
                    return
        except ValueError:
            write_response(stream, 400, {"error": "this is no request that I understand"})
        except OSError:
            pass  # the client is gone; nobody is left to tell
            # --8<-- [end:connection]


# --8<-- [start:one]
def serve_one_by_one(listener: socket.socket) -> None:
    while True:
        connection, _address = listener.accept()
        serve_connection(connection)
        # --8<-- [end:one]


# --8<-- [start:threads]
def serve_with_threads(listener: socket.socket) -> None:
    while True:
        connection, _address = listener.accept()
        threading.Thread(target=serve_connection, args=[connection], daemon=True).start()
        # --8<-- [end:threads]


# --8<-- [start:main]
if __name__ == "__main__":
    serve = serve_with_threads if "threads" in sys.argv else serve_one_by_one
    with socket.create_server(("127.0.0.1", 8000)) as listener:
        serve(listener)
# --8<-- [end:main]
