# run-by: forget.console
"""The basket server with a way to forget: DELETE /basket."""

# --8<-- [start:forget]
from http.server import ThreadingHTTPServer

from basket import BASKETS, BasketServer


class ForgettingServer(BasketServer):
    def do_DELETE(self) -> None:
        BASKETS.pop(self.number_from_cookie(), None)
        self.answer([], "basket=; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=Lax")
        # --8<-- [end:forget]


# --8<-- [start:start]
if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 8000), ForgettingServer).serve_forever()
# --8<-- [end:start]
