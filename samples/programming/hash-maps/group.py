# --8<-- [start:group]
orders = [["ada", 1200], ["bo", 950], ["ada", 2400], ["chen", 1600], ["bo", 1200]]

count, by_customer = {}, {}  # two empty maps
for customer, cents in orders:
    count[customer] = count.get(customer, 0) + 1
    by_customer.setdefault(customer, []).append(cents)  # the list for this customer, a new one if there is none
print(count)
print(by_customer)

buyers = {customer for customer, cents in orders}  # a set: every value once
subscribers = {"bo", "chen", "dina"}
print("both:       ", sorted(buyers & subscribers))
print("only buyers:", sorted(buyers - subscribers))
print("either:     ", sorted(buyers | subscribers), "dina" in subscribers)
# --8<-- [end:group]
