# --8<-- [start:vouchers]
def greedy(values, amount):
    taken = []
    for value in sorted(values, reverse=True):
        while value <= amount:
            taken.append(value)
            amount -= value
    return taken


def fewest(values, amount):
    best = [[]]  # best[n]: the fewest vouchers that make n; for 0 there are none
    for total in range(1, amount + 1):
        options = [best[total - value] + [value] for value in values if value <= total]
        best.append(min(options, key=len))  # the shortest; with a voucher of 1 there is one
    return best[amount]


print(greedy([25, 10, 5, 1], 30), fewest([25, 10, 5, 1], 30))
print(greedy([25, 15, 1], 30), fewest([25, 15, 1], 30))
# --8<-- [end:vouchers]
