# run-by: order.console
# --8<-- [start:order]
print({"ada": 1, "bo": 2, "chen": 3}, {"ada", "bo", "chen"})
# --8<-- [end:order]
