# --8<-- [start:slices]
titles = ["Tide Tables", "Salt and Signal", "The Winter Ledger", "A Field Guide to Rain"]

print(titles[0], "|", titles[3], "|", titles[-1])
print(titles[1:3])  # from index 1 up to, not including, index 3
print(titles[:2], titles[2:] == titles[2 : len(titles)])
print(titles[2:100])  # a slice stops at the end; titles[100] would be an error

page = titles[0:2]  # a slice is a new list
page[0] = "SOLD OUT"
print(titles[0])
# --8<-- [end:slices]
