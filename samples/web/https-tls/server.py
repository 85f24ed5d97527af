# run-by: https.console
"""The bookshop over TLS: as it should be, without its intermediate, and with an expired certificate."""

# --8<-- [start:all]
import ssl
import threading
from http.server import ThreadingHTTPServer

from shared.bookshop import Bookshop


# --8<-- [start:server]
def tls_server(port: int, certificates: str) -> ThreadingHTTPServer:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates, "shop.key")
    server = ThreadingHTTPServer(("127.0.0.1", port), Bookshop)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    return server
    # --8<-- [end:server]


for port, certificates in (8444, "shop.crt"), (8445, "expired-chain.crt"):
    threading.Thread(target=tls_server(port, certificates).serve_forever, daemon=True).start()
tls_server(8443, "shop-chain.crt").serve_forever()
# --8<-- [end:all]
