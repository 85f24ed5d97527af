# mask: measured x *[\d.]+
# --8<-- [start:growth]
import bisect
import math
import random
import time


def lookups(n):
    price_of = dict.fromkeys(range(n), 1200)  # keys from 0 to n - 1, each with the value 1200
    return lambda: [price_of[number] for number in range(1000)]


def halvings(n):
    numbers = list(range(n))  # 0, 1, 2 and so on: sorted
    return lambda: [bisect.bisect(numbers, n - 1) for _ in range(1000)]


def loop(n):
    prices = [1200] * n
    return lambda: sum(prices)


def sort(n):
    prices = [random.random() for _ in range(n)]
    return lambda: sorted(prices)


def pairs(n):
    books = list(range(n))

    def count():
        equal = 0
        for one in books:
            for other in books:
                if one == other:
                    equal += 1
        return equal

    return count


def seconds(action):  # the time of one call: the best of five
    rounds = []
    for _ in range(5):
        start = time.process_time()
        action()
        rounds.append(time.process_time() - start)
    return min(rounds)


for prepare, work, n in (
    (lookups, lambda n: 1, 1000),
    (halvings, lambda n: math.log2(n), 1000),
    (loop, lambda n: n, 20_000),
    (sort, lambda n: n * math.log2(n), 10_000),
    (pairs, lambda n: n**2, 100),
):
    predicted = work(16 * n) / work(n)
    measured = seconds(prepare(16 * n)) / seconds(prepare(n))
    print(f"{prepare.__name__:8} n = {n:6,} -> {16 * n:7,}: predicted x {predicted:5.1f}, measured x {measured:5.1f}")
    # --8<-- [end:growth]
    assert predicted / 4 < measured < predicted * 4
