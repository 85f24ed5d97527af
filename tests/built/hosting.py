"""A server that treats the built site as its host will: in a folder, compressed, with no headers of its own."""

import gzip
import mimetypes
import posixpath
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

BASE = "/backend-roadmap/"
COMPRESSED = ("text/", "application/json", "application/javascript", "image/svg+xml", "application/xml")


@contextmanager
def hosted(site: Path) -> Iterator[str]:
    """Serve a built site on loopback and yield its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(site))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}{BASE}"
    finally:
        server.shutdown()
        server.server_close()


def _handler(site: Path) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = unquote(urlsplit(self.path).path)
            file = _file(site, path)
            status = 200 if file else 404
            file = file or site / "404.html"
            kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
            data = file.read_bytes()
            self.send_response(status)
            self.send_header("Content-Type", f"{kind}; charset=utf-8" if kind.startswith("text/") else kind)
            if kind.startswith(COMPRESSED) and "gzip" in self.headers.get("Accept-Encoding", ""):
                data = gzip.compress(data, 6)
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            pass

    return Handler


def _file(site: Path, path: str) -> Path | None:
    if not path.startswith(BASE):
        return None
    inside = posixpath.normpath(path.removeprefix(BASE) or ".")
    file = site / inside
    if file.is_dir():
        file = file / "index.html"
    return file if file.is_file() and not inside.startswith("..") else None
