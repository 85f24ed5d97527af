# run-by: compare.py
# --8<-- [start:orders]
from itertools import product

BOOKS = [("Tide Tables", 1200), ("Salt and Signal", 1850), ("The Winter Ledger", 2400)]
BOOKS += [("A Field Guide to Rain", 1600), ("Paper Bridges", 950), ("Night Trains", 1400)]


def all_orders() -> list[list[tuple[str, int, int]]]:
    """Every order of none, one or two copies of each book."""
    orders = []
    for quantities in product(range(3), repeat=len(BOOKS)):
        orders.append([(title, price, n) for (title, price), n in zip(BOOKS, quantities) if n])
    return orders


# --8<-- [end:orders]
