# --8<-- [start:status]
def next_step(status):
    match status:
        case "open":
            return "wait for the payment"
        case "paid":
            return "pack it"
        case "sent" | "returned":
            return "nothing to do"
        case _:
            raise ValueError(f"unknown status {status}")


print(next_step("paid"))
print(next_step("returned"))
# --8<-- [end:status]
try:
    print(next_step("lost"))
except ValueError as error:
    assert str(error) == "unknown status lost"
