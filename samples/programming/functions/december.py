# --8<-- [start:december]
from datetime import date


def print_price_today(price_cents):
    if date.today().month == 12:
        price_cents = price_cents * 80 // 100
    print(price_cents)


def sale_price(price_cents, month):
    if month == 12:
        return price_cents * 80 // 100
    return price_cents


assert sale_price(1200, month=11) == 1200
assert sale_price(1200, month=12) == 960
print("both cases are right")
# --8<-- [end:december]
