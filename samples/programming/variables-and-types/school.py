# --8<-- [start:school]
from decimal import ROUND_HALF_UP, Decimal

price = "19.99"
quantity = "12"

price_cents = int(Decimal(price) * 100)
total_cents = price_cents * int(quantity)
share = total_cents * Decimal("0.125")
share_cents = int(share.quantize(Decimal("1"), rounding=ROUND_HALF_UP))

print(f"total {total_cents} cents, author {share_cents} cents")
print(f"total {total_cents // 100}.{total_cents % 100:02}")
# --8<-- [end:school]
