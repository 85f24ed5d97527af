# --8<-- [start:exact]
from decimal import ROUND_HALF_UP, Decimal

print(Decimal("19.99") * 100)
print(Decimal(19.99))  # from a float: too late

share = 1999 * Decimal("0.125")  # 12.5 % of 1999 cents for the author
print(share, share.quantize(Decimal("1"), rounding=ROUND_HALF_UP))

print(2000 // 3, 2000 % 3)  # three authors share 2000 cents
# --8<-- [end:exact]
