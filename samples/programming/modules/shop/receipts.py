# run-by: shop.console
"""What the customer reads."""


def receipt(customer: str, cents: int) -> str:
    return f"{customer} pays {cents // 100}.{cents % 100:02}"
