# --8<-- [start:checkout]
from datetime import date

ORDERS = []


def checkout(prices_cents, code):
    total = 0
    for price_cents in prices_cents:
        total = total + price_cents
    if code == "SPRING" and date.today().month in [3, 4, 5]:
        total = total - total * 10 // 100
    if total < 5000:
        total = total + 490
    ORDERS.append(total)
    print(f"to pay: {total // 100}.{total % 100:02}")


checkout([1200, 1850], "")
# --8<-- [end:checkout]
