# --8<-- [start:total]
def total_cents(price_cents, quantity=1, discount_percent=0):
    full = price_cents * quantity
    return full - full * discount_percent // 100


print(total_cents(1200))
print(total_cents(1200, 3))
print(total_cents(1200, discount_percent=10))
# --8<-- [end:total]
