# --8<-- [start:broken]
import csv

note = "Ring twice,\nsecond floor"
orders = [["7", "Zoë Brandt", note], ["8", "Bo Larsen", ""]]

with open("by_hand.csv", "w", encoding="utf-8") as file:
    for order in orders:
        file.write(",".join(order) + "\n")
with open("by_hand.csv", encoding="utf-8") as file:
    for line in file:
        print("by hand:", line.strip().split(","))
# --8<-- [end:broken]

# --8<-- [start:right]
with open("orders.csv", "w", encoding="utf-8", newline="") as file:
    csv.writer(file).writerows(orders)
with open("orders.csv", encoding="utf-8", newline="") as file:
    print(repr(file.read()))
with open("orders.csv", encoding="utf-8", newline="") as file:
    assert list(csv.reader(file)) == orders
# --8<-- [end:right]
