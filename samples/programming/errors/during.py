# expect_exit: 1
# --8<-- [start:during]
try:
    price = int("12,00")
except ValueError as error:
    print("bad price:", error.message)
# --8<-- [end:during]
