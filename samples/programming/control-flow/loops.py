# --8<-- [start:loops]
packed = 0
for quantity in [2, 0, 3, 50, 1]:
    if quantity == 0:
        continue  # nothing to pack: on to the next order
    if quantity > 20:
        print("stopped at an order of", quantity)
        break  # leave the loop
    packed = packed + quantity
print("packed", packed)

for page in range(1, 3):  # begins with 1, ends before 3
    print("page", page)
# --8<-- [end:loops]
