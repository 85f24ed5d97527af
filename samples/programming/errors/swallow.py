# --8<-- [start:swallow]
def charge(customer: str, cents: int) -> None:
    if customer == "Chen Wei":
        raise ConnectionError("the payment service does not answer")
    print(f"  {customer} has paid {cents} cents")


def pay(customer: str, cents: int) -> str:
    try:
        charge(customer, cents)
    except Exception:
        pass  # do nothing
    return "send the books"


print("order 1:", pay("Ada Mensah", 1200))
print("order 2:", pay("Chen Wei", 2400))
# --8<-- [end:swallow]
