# --8<-- [start:alias]
def cheapest_first(prices):
    prices.sort()  # sorts the list that it was given
    return prices


shelf = [2400, 950, 1600]  # in the order of the shelf
same = shelf  # a second name, no second list
copy = shelf.copy()

print(cheapest_first(shelf))
print("shelf:", shelf, "same:", same, "copy:", copy)
print(same is shelf, copy is shelf)
# --8<-- [end:alias]
