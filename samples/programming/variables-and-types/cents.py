# --8<-- [start:cents]
print(19.99 * 100)  # * multiplies
print(int(19.99 * 100))  # int() cuts off the fraction
print(0.10 + 0.20 == 0.30)
# --8<-- [end:cents]
wrong = [cents for cents in range(1, 10_000) if int(float(f"{cents / 100:.2f}") * 100) != cents]
assert len(wrong) == 573, len(wrong)
assert 1999 in wrong
