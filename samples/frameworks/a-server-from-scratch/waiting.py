# run-by: sockets.console
# --8<-- [start:waiting]
import socket

ASK = b"GET /books HTTP/1.1\r\nHost: localhost\r\n\r\n"

with socket.create_connection(("localhost", 8000)):  # Ada's browser: connected, and silent
    with socket.create_connection(("localhost", 8000), timeout=1) as bo:
        bo.sendall(ASK)
        try:
            print("Bo gets:", bo.recv(15).decode())
        except TimeoutError:
            print("Bo gets nothing for a second")
# --8<-- [end:waiting]
