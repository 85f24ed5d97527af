# run-by: trace.console
# --8<-- [start:orders]
CUSTOMERS = ["Ada Mensah", "Bo Larsen", "Chen Wei", "Dina Haddad"]
PRICES = [1200, 1850, 2400, 1600, 950, 1400]

for number in range(200):
    quantity = -1 if number == 136 else 1 + number % 3
    print(number + 1, CUSTOMERS[number % 4], quantity, PRICES[number % 6], sep=";")
# --8<-- [end:orders]
