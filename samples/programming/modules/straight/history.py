# run-by: straight.console
_ORDERS = {"Ada": [1200, 2400], "Bo": [950]}


def orders_of(customer: str) -> list[int]:
    return _ORDERS[customer]
