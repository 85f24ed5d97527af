# run-by: check_prices.py
# --8<-- [start:server]
"""Answer each line with the price of the book that it names."""

import socket

PRICES = {"1": 1200, "2": 1850, "3": 2400}

server = socket.create_server(("127.0.0.1", 9000))
while True:
    connection, _ = server.accept()
    with connection, connection.makefile() as questions:
        for line in questions:
            price = PRICES.get(line.strip(), "no such book")
            connection.sendall(f"{price}\n".encode())
            # --8<-- [end:server]
