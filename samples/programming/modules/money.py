# run-by: names.py
# --8<-- [start:file]
print("money.py runs, under the name", __name__)


def in_euros(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02}"


# --8<-- [end:file]
