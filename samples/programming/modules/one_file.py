# --8<-- [start:file]
STOCK = {"Tide Tables": 7, "Night Trains": 1}
PRICES = {"Tide Tables": 1200, "Night Trains": 1400}


def reserve(title: str, copies: int) -> bool:
    if copies > STOCK[title]:
        return False
    STOCK[title] -= copies
    return True


def order(customer: str, title: str, copies: int) -> str:
    if not reserve(title, copies):
        return f"{customer}: not enough copies of {title}"
    return receipt(customer, title, copies, PRICES[title] * copies)


def receipt(customer: str, title: str, copies: int, cents: int) -> str:
    return f"{customer}: {copies} x {title}, {in_euros(cents)}"


def in_euros(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02}"


print(order("Ada", "Tide Tables", 2))
print(order("Bo", "Night Trains", 1))
print(order("Chen", "Night Trains", 1))
# --8<-- [end:file]
