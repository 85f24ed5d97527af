# run-by: import.console
# --8<-- [start:file]
OPEN_ORDERS = [("Ada", 1200), ("Bo", 950)]


def in_euros(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02}"


for customer, cents in OPEN_ORDERS:
    print(f"charging {customer} {in_euros(cents)}")
# --8<-- [end:file]
