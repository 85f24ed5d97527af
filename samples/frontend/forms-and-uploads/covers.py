# run-by: covers.console
"""Take a cover by upload, and believe nothing that was said about it."""

# --8<-- [start:covers]
import secrets
from email.message import Message
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

LIMIT = 1_000_000  # bytes of a whole request
ENDINGS = {b"\x89PNG\r\n\x1a\n": ".png"}  # how a file of the type begins -> the ending we give it
COVERS = Path("covers")


def parts(content_type: str, body: bytes) -> dict[str, Message]:
    """Cut a multipart body. Mail has the same format, so Python's parser for mail can read it."""
    message = BytesParser().parsebytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + body)
    found = message.get_payload()
    if not isinstance(found, list):
        raise ValueError("no multipart body")
    return {str(part.get_param("name", header="Content-Disposition")): part for part in found}


class Covers(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def handle_expect_100(self) -> bool:
        """A client asks whether to send its body at all; curl does, for large ones."""
        if self.too_large():
            self.answer(413, "at most 1 MB")
            return False
        return super().handle_expect_100()

    def too_large(self) -> bool:
        length = self.headers.get("Content-Length", "")
        return not (length.isdecimal() and 0 < int(length) <= LIMIT)

    def do_POST(self) -> None:
        if self.too_large():  # before a single byte of the body was read
            return self.answer(413, "at most 1 MB")
        body = self.rfile.read(int(self.headers["Content-Length"]))
        try:
            part = parts(self.headers.get("Content-Type", ""), body)["cover"]
        except (KeyError, ValueError):
            return self.answer(400, "send a form with a field named cover")
        content = part.get_payload(decode=True) or b""  # None if the part consists of parts itself
        ending = next((ENDINGS[start] for start in ENDINGS if content.startswith(start)), None)
        if ending is None:
            return self.answer(415, f"the client said {part.get_content_type()}, the bytes say otherwise")
        name = secrets.token_hex(8) + ending  # not a letter of it is the client's
        (COVERS / name).write_bytes(content)
        return self.answer(201, f"{part.get_filename()!r} is stored as {name}")

    def answer(self, status: int, text: str) -> None:
        self.close_connection = status == 413  # what follows is a body that nobody will read
        self.send_response(status)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(text.encode()) + 1))
        self.end_headers()
        self.wfile.write(text.encode() + b"\n")
        # --8<-- [end:covers]

    def log_message(self, *_: object) -> None:
        """Say nothing, so that a transcript shows the client alone."""


# --8<-- [start:start]
if __name__ == "__main__":
    COVERS.mkdir(exist_ok=True)
    ThreadingHTTPServer(("127.0.0.1", 8000), Covers).serve_forever()
# --8<-- [end:start]
