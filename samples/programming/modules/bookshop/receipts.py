# run-by: exercise.console
# --8<-- [start:file]
def receipt(customer: str, title: str, copies: int, cents: int) -> str:
    return f"{customer}: {copies} x {title}, {_in_euros(cents)}"


def _in_euros(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02}"


# --8<-- [end:file]
