# run-by: traces.console
# --8<-- [start:cause]
class PaymentError(Exception):
    """The customer has not paid, as far as we know."""


class Declined(PaymentError):
    """The bank refused, and will refuse again."""


class Unavailable(PaymentError):
    """No answer came, so nobody knows what happened."""


def ask_bank(customer: str, cents: int) -> str:
    raise TimeoutError("timed out")  # stands for a library that gets no answer


def charge(customer: str, cents: int) -> str:
    try:
        return ask_bank(customer, cents)
    except TimeoutError as error:
        raise Unavailable(f"no answer about {cents} cents of {customer}") from error


charge("Chen Wei", 2400)
# --8<-- [end:cause]
