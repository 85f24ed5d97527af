# run-by: exercise.console
# --8<-- [start:file]
_STOCK = {"Tide Tables": 7, "Night Trains": 1}
_PRICES = {"Tide Tables": 1200, "Night Trains": 1400}


def price_cents(title: str) -> int:
    return _PRICES[title]


def reserve(title: str, copies: int) -> bool:
    if copies > _STOCK[title]:
        return False
    _STOCK[title] -= copies
    return True


# --8<-- [end:file]
