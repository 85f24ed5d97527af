# setup: certificates.sh
# serve: server.py 8443
"""Say for how many days the certificates of three servers are still good."""

# --8<-- [start:days]
import socket
import ssl
import time


def days_left(name: str, port: int) -> int:
    context = ssl.create_default_context(cafile="authority.crt")
    with (
        socket.create_connection(("127.0.0.1", port)) as connection,
        context.wrap_socket(connection, server_hostname=name) as tls,
    ):
        end = ssl.cert_time_to_seconds(tls.getpeercert()["notAfter"])
    return int((end - time.time()) / 86400)


for port in (8443, 8444, 8445):
    try:
        print(port, days_left("bookshop.example", port), "days")
    except ssl.SSLCertVerificationError as error:
        print(port, error.verify_message)
# --8<-- [end:days]
