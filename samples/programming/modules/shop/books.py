# run-by: shop.console
# --8<-- [start:file]
"""What the shop sells."""

_PRICES = {"Tide Tables": 1200, "Night Trains": 1400}  # in cents


def price_cents(title: str) -> int:
    return _PRICES[title]


# --8<-- [end:file]
