# --8<-- [start:observer]
from checkout import SHIPPING, Checkout, OrdersInMemory, mail_customer, print_label
from checkout import NoPayment, Order


def reward(order: Order) -> None:
    raise ConnectionError("the server of the reward program does not answer")


orders = OrdersInMemory()
checkout = Checkout(NoPayment(), orders, [mail_customer, reward, print_label])
try:
    checkout.place("Chen", 1400, SHIPPING["pickup"])
except ConnectionError as error:
    print("the customer sees:", error)
print("saved:", orders.of_customer("Chen"))
# --8<-- [end:observer]


# --8<-- [start:safely]
def safely(tell):
    def told(order: Order) -> None:
        try:
            tell(order)
        except Exception as error:
            print("log:", error)

    return told


checkout = Checkout(NoPayment(), orders, [mail_customer, safely(reward), print_label])
checkout.place("Dina", 1400, SHIPPING["pickup"])
# --8<-- [end:safely]
