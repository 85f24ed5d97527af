# run-by: keep.console
"""Serve old style sheets too, and say 404 for what never was one."""

# --8<-- [start:keep]
from http.server import ThreadingHTTPServer
from pathlib import Path

import shop

ASSETS = Path("assets")


class Keeper(shop.Shop):
    def do_GET(self) -> None:
        address, content = shop.stylesheet()
        ASSETS.mkdir(exist_ok=True)
        (ASSETS / Path(address).name).write_bytes(content)
        if not self.path.startswith("/assets/"):
            return super().do_GET()
        kept = ASSETS / Path(self.path).name
        if not kept.is_file():
            return self.send_error(404)
        return self.answer(
            "text/css; charset=utf-8", kept.read_bytes(), {"Cache-Control": "max-age=31536000, immutable"}
        )
        # --8<-- [end:keep]


# --8<-- [start:start]
if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 8000), Keeper).serve_forever()
# --8<-- [end:start]
