# run-by: shop.console
# --8<-- [start:file]
"""What an order costs."""

from shop.books import price_cents

_SHIPPING = 350
_FREE_FROM = 2500


def total_cents(titles: list[str]) -> int:
    total = 0
    for title in titles:
        total += price_cents(title)
    if total < _FREE_FROM:
        total += _SHIPPING
    return total


# --8<-- [end:file]
