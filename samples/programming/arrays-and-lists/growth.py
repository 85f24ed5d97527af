# --8<-- [start:growth]
import sys


def growths(appends):  # how often the list got a larger array, and how many elements were in it each time
    orders, times, moved = [], 0, 0
    size = sys.getsizeof(orders)  # of the list alone, in bytes
    for number in range(appends):
        orders.append(number)
        if sys.getsizeof(orders) != size:
            size = sys.getsizeof(orders)
            times += 1
            moved += number
    return times, moved


for appends in (10, 1_000, 100_000, 1_000_000):
    times, moved = growths(appends)
    print(f"{appends:9,} appends: a larger array {times:2} times, at most {moved:9,} elements moved")
# --8<-- [end:growth]
assert times < 200 and moved < 12 * appends
