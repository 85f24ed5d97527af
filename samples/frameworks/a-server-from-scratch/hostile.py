# run-by: hostile.console
# --8<-- [start:hostile]
import socket


def send(name: str, *lines: str) -> None:
    with socket.create_connection(("localhost", 8000), timeout=1) as connection:
        connection.sendall("\r\n".join(lines).encode())
        try:
            with connection.makefile("r", encoding="utf-8", newline="") as stream:
                statuses = [line[9:12] for line in stream if line.startswith("HTTP/1.1")]
            print(f"{name}: {' and '.join(statuses) or 'closed without a word'}")
        except TimeoutError:
            print(f"{name}: nothing, after a second")
        except ConnectionResetError:
            print(f"{name}: closed without a word")


hidden = "DELETE /books HTTP/1.1\r\nConnection: close"

send("a request that never ends", "GET /books HTTP/1.1", "Host: localhost")
send("a line of 12 kB", "GET /" + "a" * 12_000 + " HTTP/1.1", "Connection: close", "", "")
send("the promise of a large body", "POST /books HTTP/1.1", f"Content-Length: {10**18}", "", "{")
send(
    "two lengths", "GET /books HTTP/1.1", f"Content-Length: {len(hidden) + 4}", "Content-Length: 0", "", hidden, "", ""
)
# --8<-- [end:hostile]
