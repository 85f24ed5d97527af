# serve: price_server.py 9000
# --8<-- [start:check]
import socket


def ask(pieces):
    with socket.create_connection(("127.0.0.1", 9000), timeout=5) as connection:
        for piece in pieces:
            connection.sendall(piece)
        connection.shutdown(socket.SHUT_WR)  # "that was all I send"
        return connection.makefile().read()


question = b"1\n3\n9\n"
at_once = ask([question])
byte_by_byte = ask([question[i : i + 1] for i in range(len(question))])
print(at_once, end="")
print("the same byte by byte:", at_once == byte_by_byte)
# --8<-- [end:check]
assert at_once == byte_by_byte
