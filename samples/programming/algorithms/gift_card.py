# --8<-- [start:solve]
def by_pairs(prices, amount):
    for i in range(len(prices)):
        for j in range(i + 1, len(prices)):
            if prices[i] + prices[j] == amount:
                return i, j
    return None


def by_a_map(prices, amount):
    index_of = {}  # the prices before this one
    for index, price in enumerate(prices):
        if amount - price in index_of:
            return index_of[amount - price], index
        index_of[price] = index
    return None


def by_a_full_map(prices, amount):
    index_of = {price: index for index, price in enumerate(prices)}
    for index, price in enumerate(prices):
        if amount - price in index_of:
            return index, index_of[amount - price]
    return None


# --8<-- [end:solve]
# --8<-- [start:check]
import random


def first_failure(way):
    random.seed(1)
    for _ in range(2000):
        prices = [random.randrange(1, 10) for _ in range(random.randrange(6))]  # up to five, from 1 to 9
        amount = random.randrange(2, 20)
        found = way(prices, amount)
        if (found is None) != (by_pairs(prices, amount) is None):
            return prices, amount, found
        if found is not None and (found[0] == found[1] or prices[found[0]] + prices[found[1]] != amount):
            return prices, amount, found
    return "none in 2,000 cases"


for way in (by_a_map, by_a_full_map):
    print(f"{way.__name__}: first failure:", first_failure(way))
# --8<-- [end:check]
assert by_pairs([1200, 950, 1400, 550], 1500) == by_a_map([1200, 950, 1400, 550], 1500) == (1, 3)
assert by_a_map([], 5) is None
