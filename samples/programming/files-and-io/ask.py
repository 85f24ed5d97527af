# serve: shared/bookshop.py 8000
# --8<-- [start:ask]
import json
import socket
from urllib.request import urlopen

REQUEST = b"GET /books/1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"

with socket.create_connection(("localhost", 8000), timeout=5) as connection:
    connection.sendall(REQUEST)
    answer = b""
    while piece := connection.recv(4096):
        answer += piece
head, _, body = answer.partition(b"\r\n\r\n")
print(head.splitlines()[0].decode())
print("socket: ", json.loads(body))

with urlopen("http://localhost:8000/books/1", timeout=5) as response:
    print("urlopen:", json.load(response))
# --8<-- [end:ask]
