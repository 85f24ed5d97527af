import time


class Declined(Exception):
    """The bank refused, and will refuse again."""


class Unavailable(Exception):
    """No answer came, so nobody knows what happened."""


# --8<-- [start:bank]
CHARGED = []  # the bank's books: the numbers of orders it has charged


def ask_bank(order: int, cents: int) -> str:
    if cents > 50_000:
        raise Declined("over the limit")
    if order in CHARGED:  # it knows this number, so this is a repeat
        return "paid, once"
    CHARGED.append(order)
    raise Unavailable("charged, but the answer was lost")


# --8<-- [end:bank]
# --8<-- [start:retry]
def charge(order: int, cents: int, attempts: int = 3) -> str:
    for attempt in range(1, attempts + 1):
        print(f"order {order}, attempt {attempt}: ", end="")
        try:
            return ask_bank(order, cents)
        except Unavailable as error:
            print(error)
            if attempt == attempts:
                raise
            time.sleep(0.1 * 2**attempt)  # wait longer each time
    raise ValueError("attempts must be at least 1")


print(charge(17, 2400))
try:
    print(charge(18, 99_000))
except Declined as error:
    print("declined,", error)
print("orders charged:", CHARGED)
# --8<-- [end:retry]
assert CHARGED == [17]
