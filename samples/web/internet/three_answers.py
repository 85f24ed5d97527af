"""Knock at three doors: one open, one closed, one that stays silent."""

# --8<-- [start:knock]
import socket
import time


def knock(port):
    start = time.perf_counter()
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1):
            result = "connected"
    except OSError as error:
        result = repr(error)
    seconds = time.perf_counter() - start
    print(f"port {port}: {result} after {seconds * 1000:.1f} ms")
    return seconds
    # --8<-- [end:knock]


open_door = socket.create_server(("127.0.0.1", 9001))

# Linux drops the packets of further callers once this queue of one is full, as many firewalls do with all of them.
silent_door = socket.create_server(("127.0.0.1", 9003), backlog=0)
waiting = socket.create_connection(("127.0.0.1", 9003))

knock(9001)
refused = knock(9002)
silent = knock(9003)
assert refused < 0.1 < 1 <= silent

for door in (open_door, silent_door, waiting):
    door.close()
