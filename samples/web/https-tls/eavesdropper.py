# run-by: https.console
"""Someone between client and server: passes every byte on, and keeps a copy in a file."""

# --8<-- [start:all]
import contextlib
import socket
import threading


# --8<-- [start:relay]
def copy(source: socket.socket, sink: socket.socket, file_name: str) -> None:
    with open(file_name, "ab", buffering=0) as file, contextlib.suppress(OSError):
        while data := source.recv(65536):
            file.write(data)
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)


def listen_in(port: int, target_port: int, file_name: str) -> None:
    server = socket.create_server(("127.0.0.1", port))
    while True:
        client, _ = server.accept()
        target = socket.create_connection(("127.0.0.1", target_port))
        for source, sink in (client, target), (target, client):
            threading.Thread(target=copy, args=(source, sink, file_name), daemon=True).start()
            # --8<-- [end:relay]


threading.Thread(target=listen_in, args=(9443, 8443, "tls.bin"), daemon=True).start()
listen_in(9000, 8000, "plain.bin")
# --8<-- [end:all]
