"""Compute how long some questions take over three lines, then measure it."""

import socket
import threading
import time

from line import open_line


def serve(server):
    """Answer each line that holds a number with so many bytes."""
    while True:
        connection, _ = server.accept()
        with connection, connection.makefile("rb") as questions:
            for question in questions:
                connection.sendall(b"x" * int(question))


server = socket.create_server(("127.0.0.1", 9000))
threading.Thread(target=serve, args=(server,), daemon=True).start()


# --8<-- [start:compute]
def computed(questions, size, round_trip, bits_per_second):
    return questions * (round_trip + size * 8 / bits_per_second)
    # --8<-- [end:compute]


# --8<-- [start:measure]
def measured(questions, size, round_trip, bits_per_second):
    line = open_line(9000, round_trip / 2, bits_per_second)
    start = time.perf_counter()
    for _ in range(questions):
        line.sendall(b"%d\n" % size)
        missing = size
        while missing:
            missing -= len(line.recv(missing))
    line.close()
    return time.perf_counter() - start
    # --8<-- [end:measure]


# --8<-- [start:table]
NEAR = {"round_trip": 0.004, "bits_per_second": 10_000_000}
FAR = {"round_trip": 0.100, "bits_per_second": 10_000_000}
FAR_AND_WIDE = {"round_trip": 0.100, "bits_per_second": 100_000_000}

for questions, size in ((12, 2_000), (1, 250_000)):
    print(f"{questions} x {size} bytes, one after another")
    for name, line in (("near", NEAR), ("far", FAR), ("far and wide", FAR_AND_WIDE)):
        expected, taken = computed(questions, size, **line), measured(questions, size, **line)
        print(f"  {name:<13} computed {expected * 1000:5.0f} ms, measured {taken * 1000:5.0f} ms")
        # --8<-- [end:table]
        assert expected * 0.98 < taken < expected * 1.5 + 0.5, (expected, taken)

assert computed(12, 2_000, **FAR_AND_WIDE) > 0.98 * computed(12, 2_000, **FAR) > 10 * computed(12, 2_000, **NEAR)
