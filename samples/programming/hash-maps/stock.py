# --8<-- [start:stock]
stock = {"Tide Tables": 7, "Salt and Signal": 0}  # key: value

stock["Night Trains"] = 1  # a new key
stock["Tide Tables"] -= 1  # a new value for an old key
print(stock["Tide Tables"], len(stock))

print("Salt and Signal" in stock, "Paper Bridges" in stock)  # asks for the key
print(stock.get("Paper Bridges"), stock.get("Paper Bridges", 0))

del stock["Salt and Signal"]
for title, copies in stock.items():
    print(f"{copies} of {title}")
# --8<-- [end:stock]
