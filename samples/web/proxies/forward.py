# run-by: forward.console
"""A forward proxy that lets its users go to two places and writes down where they went."""

# --8<-- [start:all]
import select
import socket
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

ALLOWED = {"localhost:8000", "localhost:8443"}


class ForwardProxy(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "Proxy/1"
    sys_version = ""

    def do_GET(self) -> None:  # GET http://localhost:8000/books/1
        place = urlsplit(self.path).netloc
        if not self.permitted(place):
            return
        server = HTTPConnection(place, timeout=10)
        server.request("GET", self.path.removeprefix(f"http://{place}"))
        answer = server.getresponse()
        body = answer.read()
        self.send_response(answer.status)
        self.send_header("Via", "1.1 office-proxy")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    # --8<-- [start:connect]
    def do_CONNECT(self) -> None:  # CONNECT localhost:8443
        if not self.permitted(self.path):
            return
        host, _, port = self.path.partition(":")
        with socket.create_connection((host, int(port))) as server:
            self.send_response(200, "Connection established")
            self.end_headers()
            self.tunnel(self.connection, server)
        self.close_connection = True

    def tunnel(self, client: socket.socket, server: socket.socket) -> None:
        other = {client: server, server: client}
        while True:
            for ready in select.select([client, server], [], [])[0]:
                data = ready.recv(65536)
                if not data:
                    return
                other[ready].sendall(data)

    # --8<-- [end:connect]

    def permitted(self, place: str) -> bool:
        print(self.command, self.path, flush=True)
        if place not in ALLOWED:
            self.send_error(403, "Not on the list")
        return place in ALLOWED

    def log_message(self, *_: object) -> None:
        """The log is what `permitted` prints."""


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 3128), ForwardProxy).serve_forever()
# --8<-- [end:all]
