# --8<-- [start:given]
import random


def most(readings):  # brute force: leave the first out, or take it and leave out what overlaps it
    if not readings:
        return 0
    first, others = readings[0], readings[1:]
    apart = [other for other in others if other[0] >= first[1] or other[1] <= first[0]]
    return max(most(others), 1 + most(apart))


def check(greedy, rule):
    random.seed(5)
    wrong = 0
    for _ in range(1000):
        starts = [random.randrange(20) for _ in range(6)]
        readings = [[start, start + random.randrange(1, 8)] for start in starts]
        if greedy(readings, rule) != most(readings):
            wrong += 1
    print(f"{rule.__name__}: wrong in {wrong} of 1,000 cases")


def start(reading):
    return reading[0]


def length(reading):
    return reading[1] - reading[0]


def end(reading):
    return reading[1]


# --8<-- [end:given]
# --8<-- [start:solution]
def greedy(readings, rule):
    taken = []
    for reading in sorted(readings, key=rule):
        if all(reading[0] >= other[1] or reading[1] <= other[0] for other in taken):
            taken.append(reading)
    return len(taken)


for rule in (start, length, end):
    check(greedy, rule)
# --8<-- [end:solution]
