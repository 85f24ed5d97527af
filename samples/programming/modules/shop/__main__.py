# run-by: shop.console
# --8<-- [start:file]
from shop.orders import total_cents
from shop.receipts import receipt

print(receipt("Ada", total_cents(["Tide Tables"])))
print(receipt("Bo", total_cents(["Tide Tables", "Night Trains"])))
# --8<-- [end:file]
