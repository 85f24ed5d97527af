# --8<-- [start:ends]
import time
from collections import deque


def microseconds(take):  # the time of one call: the best of five rounds, with 20 calls in each
    rounds = []
    for _ in range(5):  # _ is the usual name for a value that nobody needs
        start = time.perf_counter()  # a clock, in seconds
        for _ in range(20):
            take()
        rounds.append((time.perf_counter() - start) / 20 * 1_000_000)
    return min(rounds)


measured = {}
for waiting in (1_000, 10_000, 100_000, 1_000_000):
    orders = list(range(waiting))
    queue = deque(orders)
    back, front, left = microseconds(orders.pop), microseconds(lambda: orders.pop(0)), microseconds(queue.popleft)
    print(f"{waiting:9,} waiting: pop {back:.2f} us, pop(0) {front:7.2f} us, popleft {left:.2f} us")
    # --8<-- [end:ends]
    measured[waiting] = front, left

assert measured[1_000_000][0] > 30 * measured[1_000][0]
assert measured[1_000_000][0] > 100 * measured[1_000_000][1]
