# run-by: when.console
# --8<-- [start:checked]
import json


def read_rates(text: str) -> dict[str, int]:
    rates = {}
    for country, cents in json.loads(text).items():
        if type(cents) is not int:
            raise ValueError(f"shipping to {country} costs {cents!r}, which is no whole number")
        rates[country] = cents
    return rates


RATES = read_rates('{"DE": 500, "NO": "900"}')
# --8<-- [end:checked]
