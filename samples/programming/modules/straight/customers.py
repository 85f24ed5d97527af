# run-by: straight.console
from history import orders_of


def discount_percent(customer: str) -> int:
    if len(orders_of(customer)) >= 2:
        return 10
    return 0
