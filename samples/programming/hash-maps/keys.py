# run-by: keys.console
# --8<-- [start:keys]
copies = {}
copies["ada", 5] = 2  # a tuple as key: this customer, this book
copies[1] = "a number"
copies[1.0] = "an equal number"
copies["1"] = "a text"
print(copies)

copies[["Tide Tables", "Night Trains"]] = 1
# --8<-- [end:keys]
