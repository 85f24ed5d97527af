# mask: x [\d.]+
# --8<-- [start:slow]
import time


def running_totals(days):
    return [sum(days[: number + 1]) for number in range(len(days))]


def seconds(way, n):
    days = [100] * n
    rounds = []
    for _ in range(3):
        start = time.process_time()
        way(days)
        rounds.append(time.process_time() - start)
    return min(rounds)


def growth(way):
    assert way([3, 1, 2]) == [3, 4, 6]
    print(f"{way.__name__}: four times the days, x {seconds(way, 4000) / seconds(way, 1000):.1f} the time")


growth(running_totals)
# --8<-- [end:slow]


# --8<-- [start:solution]
def one_pass(days):
    totals, total = [], 0
    for sold in days:
        total += sold
        totals.append(total)
    return totals


growth(one_pass)
# --8<-- [end:solution]
assert seconds(running_totals, 4000) > 5 * seconds(one_pass, 4000)
