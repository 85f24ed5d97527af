# run-by: exercise.console
# --8<-- [start:file]
from bookshop.orders import order

print(order("Ada", "Tide Tables", 2))
print(order("Bo", "Night Trains", 1))
print(order("Chen", "Night Trains", 1))
# --8<-- [end:file]
