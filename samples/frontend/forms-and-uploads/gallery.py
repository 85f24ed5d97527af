# run-by: gallery.console
"""Take covers as PNG or JPEG, and give them out again."""

# --8<-- [start:gallery]
import re
from http.server import ThreadingHTTPServer

import covers

covers.ENDINGS[b"\xff\xd8\xff"] = ".jpg"
TYPES = {".png": "image/png", ".jpg": "image/jpeg"}


class Gallery(covers.Covers):
    def do_GET(self) -> None:
        found = re.fullmatch(r"/covers/([0-9a-f]{16}(\.png|\.jpg))", self.path)
        if found is None or not (covers.COVERS / found[1]).is_file():
            return self.answer(404, "no such cover")
        content = (covers.COVERS / found[1]).read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", TYPES[found[2]])
        self.send_header("Content-Length", str(len(content)))
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        return self.wfile.write(content)
        # --8<-- [end:gallery]


# --8<-- [start:start]
if __name__ == "__main__":
    covers.COVERS.mkdir(exist_ok=True)
    ThreadingHTTPServer(("127.0.0.1", 8000), Gallery).serve_forever()
# --8<-- [end:start]
