# --8<-- [start:shared]
class Basket:
    titles = []

    def __init__(self, customer: str) -> None:
        self.customer = customer

    def add(self, title: str) -> None:
        self.titles.append(title)


ada, bo = Basket("Ada"), Basket("Bo")
ada.add("Tide Tables")
print(bo.customer, "finds", bo.titles)
print("one list for both:", ada.titles is bo.titles)
# --8<-- [end:shared]


# --8<-- [start:own]
class OwnBasket:
    largest = 20  # the same for all, and never changed: right here

    def __init__(self, customer: str) -> None:
        self.customer = customer
        self.titles = []
        # --8<-- [end:own]

    def add(self, title: str) -> None:
        self.titles.append(title)


ada, bo = OwnBasket("Ada"), OwnBasket("Bo")
ada.add("Tide Tables")
assert bo.titles == [] and bo.largest == 20
