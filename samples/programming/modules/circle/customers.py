# run-by: circle.console
# --8<-- [start:file]
from orders import orders_of


def discount_percent(customer: str) -> int:
    if len(orders_of(customer)) >= 2:
        return 10
    return 0


# --8<-- [end:file]
