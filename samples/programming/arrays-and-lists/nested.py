# --8<-- [start:nested]
stock = [[0] * 3] * 2  # two shops, three books each?
stock[0][1] = 7
print("one row, twice:", stock)

stock = [[0] * 3 for _ in range(2)]  # makes a row each time round
stock[0][1] = 7
print("two rows:      ", stock)

copy = stock.copy()  # a new outer list with the same rows in it
copy[1][2] = 5
print("through a copy:", stock)
# --8<-- [end:nested]
