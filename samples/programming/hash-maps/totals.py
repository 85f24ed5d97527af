# --8<-- [start:data]
prices = {1: 1200, 2: 1850, 3: 2400, 4: 1600, 5: 950, 6: 1400}  # book: cents
lines = [["ada", 1, 2], ["bo", 5, 1], ["ada", 3, 1], ["chen", 1, 1], ["bo", 6, 3], ["chen", 9, 1]]
# --8<-- [end:data]

# --8<-- [start:solution]
totals, ordered = {}, set()
for customer, book, copies in lines:
    ordered.add(book)
    if book in prices:
        totals[customer] = totals.get(customer, 0) + copies * prices[book]

print("totals:", totals)
print("never ordered:", sorted(set(prices) - ordered))
print("unknown books:", sorted(ordered - set(prices)))
# --8<-- [end:solution]
