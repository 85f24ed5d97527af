# --8<-- [start:search]
from bisect import bisect_left

limits = [100, 250, 500, 1000, 2000, 5000, 10000]  # grams, sorted; each class ends at its limit


def first_fitting(limits, weight, show=False):
    low, high = 0, len(limits)  # the answer is somewhere from low to high
    while low < high:
        middle = (low + high) // 2
        if show:
            print(f"low {low}, high {high}: looks at {limits[middle]}")
        if limits[middle] < weight:
            low = middle + 1  # middle is too small, so the answer lies behind it
        else:
            high = middle  # middle fits, and perhaps one before it
    return low


def off_by_one(limits, weight):
    low, high = 0, len(limits)
    while low < high:
        middle = (low + high) // 2
        if limits[middle] <= weight:  # one character more
            low = middle + 1
        else:
            high = middle
    return low


print("501 g: class", first_fitting(limits, 501, show=True))
for weight in (80, 499, 500, 10001):
    print(f"{weight} g:", first_fitting(limits, weight), bisect_left(limits, weight), off_by_one(limits, weight))
# --8<-- [end:search]
for weight in range(12000):
    linear = sum(1 for limit in limits if limit < weight)
    assert first_fitting(limits, weight) == bisect_left(limits, weight) == linear
