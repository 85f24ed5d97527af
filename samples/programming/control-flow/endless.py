# run-by: endless.console
# --8<-- [start:endless]
stock = 7
while stock != 0:
    stock = stock - 2  # books leave in pairs
print("sold out")
# --8<-- [end:endless]
