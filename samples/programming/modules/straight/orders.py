# run-by: straight.console
# --8<-- [start:imports]
from customers import discount_percent
from history import orders_of
# --8<-- [end:imports]


def total_cents(customer: str) -> int:
    total = sum(orders_of(customer))
    return total - total * discount_percent(customer) // 100
