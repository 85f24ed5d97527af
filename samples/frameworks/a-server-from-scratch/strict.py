# run-by: strict.console
"""The server on sockets, mended: it waits half a second, reads what it can hold, and guesses nothing."""

# --8<-- [start:strict]
import socket
from typing import BinaryIO

import sockets

LONGEST_LINE = 8_192
MOST_HEADERS = 100
LARGEST_BODY = 64 * 1024


def read_line(stream: BinaryIO) -> bytes:
    line = stream.readline(LONGEST_LINE + 1)
    if len(line) > LONGEST_LINE:
        raise ValueError("a line is too long")
    return line


def read_request(stream: BinaryIO) -> sockets.Request | None:
    start = read_line(stream)
    if not start:
        return None
    method, target, _version = start.decode("ascii").split()
    headers: dict[str, str] = {}
    while (line := read_line(stream)) != b"\r\n":
        name, colon, value = line.decode("latin-1").partition(":")
        name = name.lower()
        if not colon or name != name.strip() or name in headers or len(headers) == MOST_HEADERS:
            raise ValueError("a header that is broken, doubled or one too many")
        headers[name] = value.strip()
    length = headers.get("content-length", "0")
    if "transfer-encoding" in headers or not (length.isascii() and length.isdecimal()):
        raise ValueError("no plain length")
    if int(length) > LARGEST_BODY:
        raise ValueError("a body is too large")
    return sockets.Request(method, target.partition("?")[0], headers, stream.read(int(length)))


sockets.read_request = read_request
# --8<-- [end:strict]


# --8<-- [start:main]
if __name__ == "__main__":
    socket.setdefaulttimeout(0.5)  # seconds of silence on a connection; a real server grants five or more
    with socket.create_server(("127.0.0.1", 8000)) as listener:
        listener.settimeout(None)
        sockets.serve_with_threads(listener)
# --8<-- [end:main]
