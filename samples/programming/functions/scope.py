# --8<-- [start:scope]
SHIPPING_CENTS = 490


def with_shipping(amount_cents):
    amount_cents = amount_cents + SHIPPING_CENTS
    return amount_cents


order_cents = 1200
print(with_shipping(order_cents), order_cents)
# --8<-- [end:scope]
