# run-by: traces.console
# --8<-- [start:edge]
import logging
import secrets

logging.basicConfig(format="LOG %(levelname)s %(message)s")  # how a line of the log begins


class BadOrder(Exception):
    """The client sent something we cannot accept; the message is written for them."""


def place_order(quantity: str, price_cents: int | None) -> int:
    try:
        copies = int(quantity)
    except ValueError as error:
        raise BadOrder(f"quantity {quantity!r} is no whole number") from error
    return copies * price_cents


def answer(quantity: str, price_cents: int | None) -> tuple[int, str]:
    """The edge: one request in, one answer out, whatever happens."""
    try:
        return 201, f"order placed, {place_order(quantity, price_cents)} cents"
    except BadOrder as error:
        return 400, str(error)
    except Exception:
        incident = secrets.token_hex(4)  # a random number, as eight characters
        logging.exception("incident %s", incident)
        return 500, f"our mistake; please mention incident {incident}"


REQUESTS = [("2", 1200), ("two", 1200), ("2", None)]  # a bug: the last book has no price
for quantity, price_cents in REQUESTS:
    status, text = answer(quantity, price_cents)
    print("CLIENT", status, text)
# --8<-- [end:edge]
