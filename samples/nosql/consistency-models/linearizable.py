# --8<-- [start:check]
from itertools import combinations, permutations
from typing import NamedTuple


class Operation(NamedTuple):
    kind: str
    value: str
    start: int
    end: int


def linearizable(history, value="open"):
    """Whether some order explains every read and lets nothing come before what had ended earlier."""
    return any(in_time(order) and explains(order, value) for order in permutations(history))


def in_time(order):
    return not any(late.end < early.start for early, late in combinations(order, 2))


def explains(order, value):
    for operation in order:
        if operation.kind == "write":
            value = operation.value
        elif operation.value != value:
            return False
    return True


# --8<-- [end:check]
# --8<-- [start:histories]
HISTORIES = {
    "first": [Operation("write", "paid", 1, 4), Operation("read", "open", 2, 3)],
    "second": [Operation("write", "paid", 1, 2), Operation("read", "open", 3, 4)],
    "third": [
        Operation("write", "paid", 1, 6),
        Operation("read", "paid", 2, 3),
        Operation("read", "open", 4, 5),
    ],
}
for name, history in HISTORIES.items():
    print(name, linearizable(history))
# --8<-- [end:histories]
