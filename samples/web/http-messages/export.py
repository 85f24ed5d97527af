# run-by: framing.console
"""Send the stock list in two ways, with its length told first and in chunks; and once with a wrong length."""

# --8<-- [start:export]
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ROWS = [b"Tide Tables,7\n", b"Salt and Signal,0\n", b"The Winter Ledger,3\n"]


class Export(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/csv")
        self.send_header("Connection", "close")
        if self.path == "/chunked":
            self.send_chunks()
        elif self.path == "/wrong":
            self.send_counted(62)  # ten more than there are
        else:
            self.send_counted(52)

    def send_counted(self, length: int) -> None:
        self.send_header("Content-Length", str(length))
        self.end_headers()
        self.wfile.write(b"".join(ROWS))

    def send_chunks(self) -> None:
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for row in ROWS:  # each row could come from a slow query
            size = f"{len(row):x}".encode()  # x: in hexadecimal
            self.wfile.write(size + b"\r\n" + row + b"\r\n")
        self.wfile.write(b"0\r\n\r\n")
        # --8<-- [end:export]

    server_version = "Export/1"
    sys_version = ""

    def log_message(self, *_: object) -> None:
        """Say nothing, so that a transcript shows the client alone."""


# --8<-- [start:start]
if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 8001), Export).serve_forever()
# --8<-- [end:start]
