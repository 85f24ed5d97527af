# mask: [\d.]+ ms
# --8<-- [start:trips]
import time

orders = list(range(100))


def read(order):
    time.sleep(0.001)  # stands for a round trip to the database
    return order


start = time.perf_counter()
found = [read(order) for order in orders]
trips = time.perf_counter() - start

start = time.perf_counter()
equal = 0
for one in found:
    for other in found:
        if one == other:
            equal += 1
comparisons = time.perf_counter() - start

print(f"100 trips, one after the other: {trips * 1000:.1f} ms")
print(f"100 x 100 comparisons:          {comparisons * 1000:.1f} ms")
# --8<-- [end:trips]

fastest = trips
for _ in range(5):
    start = time.process_time()
    equal = 0
    for one in found:
        for other in found:
            if one == other:
                equal += 1
    fastest = min(fastest, time.process_time() - start)
assert trips > 0.1 and trips > 20 * fastest
