# run-by: latency.py
# --8<-- [start:line]
"""A line that delays what passes, and lets through so many bits a second."""

import queue
import socket
import threading
import time


def open_line(server_port, one_way_seconds, bits_per_second):
    """Return a connection to the server that behaves as if a long cable lay between."""
    entrance = socket.create_server(("127.0.0.1", 0))
    client = socket.create_connection(entrance.getsockname())
    near_end, _ = entrance.accept()
    far_end = socket.create_connection(("127.0.0.1", server_port))
    entrance.close()
    for source, target in ((near_end, far_end), (far_end, near_end)):
        target.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        start(carry, source, target, one_way_seconds, bits_per_second)
    return client


def start(function, *arguments):
    threading.Thread(target=function, args=arguments, daemon=True).start()


def carry(source, target, one_way_seconds, bits_per_second):
    """Take pieces of up to 1,500 bytes, and note when each will have arrived."""
    on_the_way = queue.Queue()
    start(deliver, on_the_way, target)
    line_is_free_at = 0
    while piece := source.recv(1500):
        sent_at = max(line_is_free_at, time.monotonic()) + len(piece) * 8 / bits_per_second
        on_the_way.put((sent_at + one_way_seconds, piece))
        line_is_free_at = sent_at
    on_the_way.put((line_is_free_at + one_way_seconds, b""))


def deliver(on_the_way, target):
    """Hand over each piece when its time has come. An empty piece is the end."""
    while True:
        arrives_at, piece = on_the_way.get()
        time.sleep(max(0, arrives_at - time.monotonic()))
        if not piece:
            return target.shutdown(socket.SHUT_WR)
        target.sendall(piece)
        # --8<-- [end:line]
