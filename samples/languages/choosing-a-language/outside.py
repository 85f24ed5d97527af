# run-by: when.console
# --8<-- [start:outside]
import json

RATES = json.loads('{"DE": 500, "NO": "900"}')


def shipping(country: str) -> int:
    return RATES[country]


def total(price_cents: int, country: str) -> int:
    return price_cents + shipping(country)


print("Berlin pays", total(1200, "DE"))
print("Oslo pays", total(1200, "NO"))
# --8<-- [end:outside]
