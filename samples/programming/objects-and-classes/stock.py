# --8<-- [start:loose]
night_trains = {"title": "Night Trains", "price_cents": 1400, "stock": 1}
night_trains["stock"] -= 3  # the program for wholesale orders forgot to look
print("copies on the shelf:", night_trains["stock"])
# --8<-- [end:loose]


# --8<-- [start:class]
class Book:
    def __init__(self, title: str, price_cents: int, stock: int) -> None:
        self.title = title
        self.price_cents = price_cents
        self._stock = stock

    def sell(self, copies: int) -> int:
        """Take copies off the shelf and return what they cost, in cents."""
        if copies < 1 or copies > self._stock:
            raise ValueError(f"{self.title}: {copies} wanted, {self._stock} left")
        self._stock -= copies
        return copies * self.price_cents

    @property
    def stock(self) -> int:
        return self._stock


# --8<-- [end:class]


# --8<-- [start:use]
night_trains = Book("Night Trains", 1400, 1)
tide_tables = Book("Tide Tables", 1200, 7)
print(tide_tables.sell(2), "cents,", tide_tables.stock, "copies left")

try:
    night_trains.sell(3)
except ValueError as error:
    print("refused:", error)

try:
    night_trains.stock = 99
except AttributeError as error:
    print("refused:", error)
# --8<-- [end:use]
