# --8<-- [start:credit]
from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    reason: str
    cents: int


class Credit:
    def __init__(self, customer: str) -> None:
        self.customer = customer
        self._entries = []

    @property
    def balance_cents(self) -> int:
        return sum(entry.cents for entry in self._entries)

    def add(self, reason: str, cents: int) -> None:
        if cents <= 0:
            raise ValueError(f"{cents} cents is no amount to add")
        self._entries.append(Entry(reason, cents))

    def charge(self, cents: int) -> bool:
        if cents < 1 or cents > self.balance_cents:
            return False
        self._entries.append(Entry("order", -cents))
        return True

    def entries(self) -> list[Entry]:
        return self._entries.copy()


# --8<-- [end:credit]


def check_out(total_cents: int, payment: Credit) -> str:
    return "paid" if payment.charge(total_cents) else "refused"


# --8<-- [start:check]
ada, bo = Credit("Ada"), Credit("Bo")
ada.add("returned Salt and Signal", 1850)
assert bo.balance_cents == 0, "Bo sees Ada's money"
assert check_out(1400, ada) == "paid" and ada.balance_cents == 450
assert check_out(1400, ada) == "refused" and ada.balance_cents == 450
assert ada.entries()[1] == Entry("order", -1400), "entries with the same content must be equal"
ada.entries().clear()
assert ada.balance_cents == 450, "a reader of the entries wiped them out"
print("all right")
# --8<-- [end:check]
