# run-by: import.console
OPEN_ORDERS = [("Ada", 1200), ("Bo", 950)]


def in_euros(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02}"


# --8<-- [start:main]
def main() -> None:
    for customer, cents in OPEN_ORDERS:
        print(f"charging {customer} {in_euros(cents)}")


if __name__ == "__main__":
    main()
# --8<-- [end:main]
