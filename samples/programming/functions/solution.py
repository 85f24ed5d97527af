# --8<-- [start:solution]
from datetime import date

ORDERS = []


def after_code(total, code, month):
    if code == "SPRING" and month in [3, 4, 5]:
        return total - total * 10 // 100
    return total


def with_shipping(total):
    if total < 5000:
        return total + 490
    return total


def total_cents(prices_cents, code, month):
    return with_shipping(after_code(sum(prices_cents), code, month))


def checkout(prices_cents, code):
    total = total_cents(prices_cents, code, date.today().month)
    ORDERS.append(total)
    print(f"to pay: {total // 100}.{total % 100:02}")


# --8<-- [end:solution]
# --8<-- [start:checks]
assert total_cents([1200], "", month=1) == 1690
assert total_cents([2400, 2600], "", month=1) == 5000
assert total_cents([6000], "SPRING", month=4) == 5400
assert total_cents([6000], "SPRING", month=6) == 6000
assert total_cents([5200], "SPRING", month=4) == 5170
print("all checks passed")
# --8<-- [end:checks]
