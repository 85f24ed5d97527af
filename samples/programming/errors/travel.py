def charge(customer: str, cents: int) -> None:
    if customer == "Chen Wei":
        raise ConnectionError("the payment service does not answer")
    print(f"  {customer} has paid {cents} cents")


# --8<-- [start:travel]
def pay(customer: str, cents: int) -> str:
    charge(customer, cents)
    return "send the books"


def pay_all(orders: list) -> None:
    for number, customer, cents in orders:
        try:
            print(f"order {number}:", pay(customer, cents))
        except ConnectionError as error:
            print(f"order {number}: keep it open, {error}")


pay_all([(1, "Ada Mensah", 1200), (2, "Chen Wei", 2400), (3, "Bo Larsen", 950)])
# --8<-- [end:travel]
