# run-by: two-writers.console
# --8<-- [start:sell]
"""Sell one copy of Tide Tables, with the stock kept in a JSON file."""

import json
import time

with open("stock.json") as file:
    stock = json.load(file)

time.sleep(1)  # the customer is paying
stock["Tide Tables"] -= 1

with open("stock.json", "w") as file:
    json.dump(stock, file)
print("sold one, left:", stock["Tide Tables"])
# --8<-- [end:sell]
