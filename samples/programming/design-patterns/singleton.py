# --8<-- [start:global]
class Settings:
    def __init__(self) -> None:
        self.discount_percent = 0


THE_SETTINGS = Settings()  # the only one, used from everywhere


def price(cents: int) -> int:
    return cents - cents * THE_SETTINGS.discount_percent // 100


def test_sale() -> bool:
    THE_SETTINGS.discount_percent = 20
    return price(1200) == 960


def test_full_price() -> bool:
    return price(1200) == 1200


print("one order of the tests: ", test_full_price(), test_sale())
THE_SETTINGS.discount_percent = 0
print("the other:              ", test_sale(), test_full_price())
# --8<-- [end:global]


# --8<-- [start:passed]
def price_with(settings: Settings, cents: int) -> int:
    return cents - cents * settings.discount_percent // 100


# --8<-- [end:passed]
sale = Settings()
sale.discount_percent = 20
assert price_with(sale, 1200) == 960 and price_with(Settings(), 1200) == 1200
