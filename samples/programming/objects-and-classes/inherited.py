# --8<-- [start:inherited]
class ListBasket(list):
    def append(self, title: str) -> None:
        if len(self) == 3:
            raise ValueError("a basket holds three books")
        super().append(title)


basket = ListBasket()
basket.extend(["Tide Tables", "Night Trains", "Paper Bridges", "Salt and Signal"])
print(len(basket), "books in a basket for three")
# --8<-- [end:inherited]


# --8<-- [start:composed]
class Basket:
    def __init__(self) -> None:
        self._titles = []

    def add(self, title: str) -> None:
        if len(self._titles) == 3:
            raise ValueError("a basket holds three books")
        self._titles.append(title)

    def titles(self) -> list[str]:
        return self._titles.copy()


# --8<-- [end:composed]


basket = Basket()
for title in ("Tide Tables", "Night Trains", "Paper Bridges"):
    basket.add(title)
assert not hasattr(basket, "extend")
basket.titles().append("Salt and Signal")
assert len(basket.titles()) == 3
try:
    basket.add("Salt and Signal")
except ValueError:
    pass
else:
    raise AssertionError("a fourth book went in")
