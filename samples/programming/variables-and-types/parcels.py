# --8<-- [start:parcels]
price = 1200
old_price = price
price = 1100
print(price, old_price)

standard = ["invoice"]  # what goes into each parcel: a list
parcel = standard
parcel.append("gift card for Ada")  # changes the list itself
print(standard)

other = standard.copy()  # a new list with the same entries
other.append("catalog")
print(len(standard), len(other))
print(parcel is standard, other is standard)
# --8<-- [end:parcels]
