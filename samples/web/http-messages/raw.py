# serve: shared/bookshop.py 8000
"""Ask the bookshop for a book with nothing but a socket, and print every line of the answer as it came."""

# --8<-- [start:raw]
import socket

request = """\
GET /books/1 HTTP/1.1
Host: localhost:8000
Accept: application/json
Connection: close

""".replace("\n", "\r\n")

with socket.create_connection(("localhost", 8000)) as connection:
    connection.sendall(request.encode())
    for line in connection.makefile("rb"):
        print(line)
# --8<-- [end:raw]
