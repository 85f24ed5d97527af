import os


# --8<-- [start:cleanup]
def careless(total: int, orders: int) -> None:
    open("night.lock", "x").close()  # "x" makes a new file, or fails if it is there
    print(f"{total // orders} cents per order")
    os.remove("night.lock")


def careful(total: int, orders: int) -> None:
    open("night.lock", "x").close()
    try:
        print(f"{total // orders} cents per order")
    finally:
        os.remove("night.lock")


# --8<-- [end:cleanup]
NIGHTS = [(5400, 3), (0, 0), (2400, 1)]
for name, report in (("careless", careless), ("careful", careful)):
    for number, (total, orders) in enumerate(NIGHTS, 1):
        print(f"{name}, night {number}: ", end="")
        try:
            report(total, orders)
        except (ZeroDivisionError, FileExistsError) as error:
            print(f"{type(error).__name__}: {error}")
    if os.path.exists("night.lock"):
        os.remove("night.lock")  # by hand, the next morning

# --8<-- [start:with]
try:
    with open("night.txt", "w") as report:  # "w": to write into it
        report.write(f"{0 // 0} cents per order")
except ZeroDivisionError:
    print("file closed:", report.closed)
# --8<-- [end:with]
