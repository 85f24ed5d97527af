# --8<-- [start:trouble]
class Basket:
    def __init__(self, customer: str) -> None:
        self.customer = customer
        self.gift = False

    def empty():  # self is missing
        print("emptied")


basket = Basket("Ada")
try:
    basket.empty()
except TypeError as error:
    print("TypeError:", error)

basket.gfit = True  # a slip, and Python says nothing
print("wrap it as a gift:", basket.gift)
# --8<-- [end:trouble]

from dataclasses import dataclass


@dataclass
class Line:
    title: str


@dataclass(slots=True)
class Slotted:
    title: str


try:
    {Line("Night Trains")}
except TypeError as error:
    assert "unhashable type: 'Line'" in str(error)
else:
    raise AssertionError("a record that can change went into a set")

try:
    Slotted("Night Trains").titel = "Day Trains"
except AttributeError as error:
    assert "no attribute 'titel'" in str(error)
else:
    raise AssertionError("slots let a slip pass")

try:

    @dataclass
    class SharedList:
        titles: list = []
except ValueError as error:
    assert str(error) == "mutable default <class 'list'> for field titles is not allowed: use default_factory"
else:
    raise AssertionError("a shared list was accepted")
