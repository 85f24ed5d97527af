from checkout import SHIPPING, Checkout, LoggedPayment, OrdersInMemory


# --8<-- [start:service]
class VoucherService:
    """The library of the voucher company: not ours to change."""

    def __init__(self) -> None:
        self._worth = {"GIFT-7": 2000}

    def redeem(self, code: str, euros: int, cents: int) -> None:
        """Raise a ValueError where the voucher is unknown or not worth enough."""
        wanted = euros * 100 + cents
        if self._worth.get(code, 0) < wanted:
            raise ValueError(f"{code}: not enough left")
        self._worth[code] -= wanted


# --8<-- [end:service]


# --8<-- [start:adapter]
class VoucherPayment:
    def __init__(self, service: VoucherService, code: str) -> None:
        self._service = service
        self._code = code

    def charge(self, cents: int) -> bool:
        try:
            self._service.redeem(self._code, cents // 100, cents % 100)
        except ValueError:
            return False
        return True


# --8<-- [end:adapter]


# --8<-- [start:check]
payment = VoucherPayment(VoucherService(), "GIFT-7")
orders = OrdersInMemory()
checkout = Checkout(LoggedPayment(payment), orders, [])

assert checkout.place("Dina", 950, SHIPPING["standard"])
assert not checkout.place("Dina", 950, SHIPPING["pickup"])
assert len(orders.of_customer("Dina")) == 1
print("all right")
# --8<-- [end:check]
