# run-by: fetch.console
# --8<-- [start:silent]
import socket
import time

server = socket.create_server(("127.0.0.1", 8002))  # the system takes the calls ...
time.sleep(600)  # ... and nobody answers them
# --8<-- [end:silent]
