# run-by: when.console
# --8<-- [start:total]
def shipping(country: str) -> int:
    return "900" if country == "NO" else 500


def total(price_cents: int, country: str) -> int:
    return price_cents + shipping(country)


print("Berlin pays", total(1200, "DE"))
print("Oslo pays", total(1200, "NO"))
# --8<-- [end:total]
