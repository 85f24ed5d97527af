# run-by: load.py
# --8<-- [start:all]
from http.server import ThreadingHTTPServer

from shared.bookshop import Bookshop


class Buffered(Bookshop):
    wbufsize = -1  # collect headers and body, and send both at once


ThreadingHTTPServer(("127.0.0.1", 8001), Buffered).serve_forever()
# --8<-- [end:all]
