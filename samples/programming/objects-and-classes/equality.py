# --8<-- [start:equality]
from dataclasses import dataclass


class PlainLine:
    def __init__(self, title: str, quantity: int) -> None:
        self.title = title
        self.quantity = quantity


@dataclass(frozen=True)
class Line:
    title: str
    quantity: int


print("plain:", PlainLine("Night Trains", 1) == PlainLine("Night Trains", 1))

wanted, packed = Line("Night Trains", 1), Line("Night Trains", 1)
print("dataclass:", wanted == packed, wanted is packed)
print(wanted)
try:
    wanted.quantity = 2
except AttributeError as error:
    print("refused:", error)
# --8<-- [end:equality]
