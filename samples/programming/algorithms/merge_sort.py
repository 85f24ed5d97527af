# --8<-- [start:merge]
import random


def merge_sort(items):  # the items in order, and how many comparisons that took
    if len(items) < 2:
        return items, 0
    middle = len(items) // 2
    left, first = merge_sort(items[:middle])
    right, second = merge_sort(items[middle:])

    merged, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    rest = left[i:] + right[j:]  # one of them is empty
    return merged + rest, first + second + i + j  # each comparison moved i or j by one


random.seed(3)
prices = [random.randrange(500, 5000) for _ in range(1000)]
in_order, comparisons = merge_sort(prices)
print(in_order == sorted(prices), comparisons, "comparisons;", 1000 * 999 // 2, "pairs")
# --8<-- [end:merge]
