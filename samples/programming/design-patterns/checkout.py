# --8<-- [start:order]
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Order:
    customer: str
    total_cents: int


# --8<-- [end:order]


# --8<-- [start:strategy]
def standard(goods_cents: int) -> int:
    return 0 if goods_cents >= 3000 else 350


def express(goods_cents: int) -> int:
    return 990


def pickup(goods_cents: int) -> int:
    return 0


SHIPPING = {"standard": standard, "express": express, "pickup": pickup}
# --8<-- [end:strategy]


# --8<-- [start:adapter]
class CardCompany:
    """The library of the card company: not ours to change."""

    def make_payment(self, amount: str, currency: str) -> dict:
        return {"code": 0, "text": f"took {amount} {currency}"}


class Payment(Protocol):
    """What the shop wants."""

    def charge(self, cents: int) -> bool: ...


class CardPayment:
    def __init__(self, company: CardCompany) -> None:
        self._company = company

    def charge(self, cents: int) -> bool:
        answer = self._company.make_payment(f"{cents // 100}.{cents % 100:02}", "EUR")
        return answer["code"] == 0


# --8<-- [end:adapter]


# --8<-- [start:decorator]
class LoggedPayment:
    def __init__(self, inner: Payment) -> None:
        self._inner = inner

    def charge(self, cents: int) -> bool:
        paid = self._inner.charge(cents)
        print(f"log: charge {cents}, paid: {paid}")
        return paid


# --8<-- [end:decorator]


# --8<-- [start:factory]
class NoPayment:
    """For the staff's own machines: charges nobody."""

    def charge(self, cents: int) -> bool:
        return True


def make_payment(settings: dict[str, str]) -> Payment:
    payment = CardPayment(CardCompany()) if settings["payment"] == "card" else NoPayment()
    return LoggedPayment(payment) if settings["log"] == "yes" else payment


# --8<-- [end:factory]


# --8<-- [start:repository]
class Orders(Protocol):
    def add(self, order: Order) -> None: ...

    def of_customer(self, customer: str) -> list[Order]: ...


class OrdersInMemory:
    def __init__(self) -> None:
        self._orders = []

    def add(self, order: Order) -> None:
        self._orders.append(order)

    def of_customer(self, customer: str) -> list[Order]:
        return [order for order in self._orders if order.customer == customer]


# --8<-- [end:repository]


# --8<-- [start:checkout]
class Checkout:
    def __init__(self, payment: Payment, orders: Orders, when_paid: list[Callable[[Order], None]]) -> None:
        self._payment = payment
        self._orders = orders
        self._when_paid = when_paid

    def place(self, customer: str, goods_cents: int, shipping: Callable[[int], int]) -> bool:
        order = Order(customer, goods_cents + shipping(goods_cents))
        if not self._payment.charge(order.total_cents):
            return False
        self._orders.add(order)
        for tell in self._when_paid:
            tell(order)
        return True


# --8<-- [end:checkout]


# --8<-- [start:main]
def mail_customer(order: Order) -> None:
    print(f"mail: {order.customer}, your order of {order.total_cents} cents is paid")


def print_label(order: Order) -> None:
    print(f"label: {order.customer}")


def main() -> None:
    payment = make_payment({"payment": "card", "log": "yes"})
    checkout = Checkout(payment, OrdersInMemory(), [mail_customer, print_label])
    checkout.place("Ada", 1200, SHIPPING["standard"])


if __name__ == "__main__":
    main()
# --8<-- [end:main]
