# --8<-- [start:test]
from checkout import SHIPPING, Checkout, OrdersInMemory


class RefusedPayment:
    def charge(self, cents: int) -> bool:
        return False


orders, told = OrdersInMemory(), []
checkout = Checkout(RefusedPayment(), orders, [told.append])

assert not checkout.place("Bo", 950, SHIPPING["pickup"])
assert orders.of_customer("Bo") == [] and told == []
print("a refused payment leaves no order, and nobody is told")
# --8<-- [end:test]
