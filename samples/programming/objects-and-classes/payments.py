# --8<-- [start:payments]
from typing import Protocol


class Payment(Protocol):
    def charge(self, cents: int) -> bool: ...


def check_out(total_cents: int, payment: Payment) -> str:
    return "paid" if payment.charge(total_cents) else "refused"


class Card:
    def __init__(self, number: str) -> None:
        self._number = number

    def charge(self, cents: int) -> bool:
        print(f"the bank takes {cents} cents from the card that ends in {self._number[-4:]}")
        return True


class GiftCard:
    def __init__(self, balance_cents: int) -> None:
        self._balance_cents = balance_cents

    def charge(self, cents: int) -> bool:
        if cents > self._balance_cents:
            return False
        self._balance_cents -= cents
        return True


print(check_out(1400, Card("4000 0000 0000 1881")))
print(check_out(1400, GiftCard(1000)))
# --8<-- [end:payments]
