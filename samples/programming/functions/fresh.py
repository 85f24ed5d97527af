# --8<-- [start:fresh]
def recipients(customer, addresses=None):
    if addresses is None:
        addresses = []  # a new list for this call
    addresses.append(customer)
    return addresses


print(recipients("ada@example.com"))
print(recipients("bo@example.com"))
# --8<-- [end:fresh]
