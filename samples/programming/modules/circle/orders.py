# run-by: circle.console
# --8<-- [start:file]
from customers import discount_percent

_ORDERS = {"Ada": [1200, 2400], "Bo": [950]}


def orders_of(customer: str) -> list[int]:
    return _ORDERS[customer]


def total_cents(customer: str) -> int:
    total = sum(orders_of(customer))
    return total - total * discount_percent(customer) // 100


# --8<-- [end:file]
