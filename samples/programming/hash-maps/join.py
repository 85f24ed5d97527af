# mask: \d+ times
import random
import time

random.seed(7)
# --8<-- [start:join]
books = [[number, 500 + number] for number in range(2_000)]  # number, price in cents
lines = [[random.randrange(2_000), 1] for _ in range(5_000)]  # a random number below 2,000, copies


def total_by_searching():
    total = steps = 0
    for wanted, copies in lines:
        for number, price in books:
            steps += 1
            if number == wanted:
                total += copies * price
                break  # found, so the inner loop ends
    return total, steps


def total_by_a_map():
    price_of, total, steps = {}, 0, 0
    for number, price in books:  # once through the books
        steps += 1
        price_of[number] = price
    for wanted, copies in lines:  # once through the lines
        steps += 1
        total += copies * price_of[wanted]
    return total, steps


# --8<-- [end:join]
measured = []
for way in (total_by_searching, total_by_a_map):
    start = time.process_time()
    total, steps = way()
    measured.append((time.process_time() - start, total))
    print(f"{way.__name__:18} {total:,} cents in {steps:9,} steps")
(searching, same), (mapped, total) = measured
print(f"measured: the map is {searching / mapped:.0f} times faster")
assert same == total and searching > 20 * mapped
