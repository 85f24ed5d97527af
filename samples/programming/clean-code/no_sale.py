# run-by: delete_sale.console
from dataclasses import dataclass

LARGE_ORDER_CENTS = 5000
SHIPPING_CENTS = 350
FREE_SHIPPING_CENTS = 3000


@dataclass(frozen=True)
class Line:
    title: str
    price_cents: int
    quantity: int

    @property
    def cents(self) -> int:
        return self.price_cents * self.quantity


def invoice(lines: list[Line], *, is_member: bool, pickup: bool) -> str:
    goods = sum(line.cents for line in lines)
    # Taken from the sum: line by line, the half cents would be rounded down more than once.
    discount = goods * discount_percent(goods, is_member) // 100
    shipping = shipping_cents(goods - discount, pickup)

    rows = [f"{line.title} x{line.quantity}: {amount(line.cents)}" for line in lines]
    if discount:
        rows.append(f"discount: -{amount(discount)}")
    if shipping:
        rows.append(f"shipping: {amount(shipping)}")
    rows.append(f"total: {amount(goods - discount + shipping)}")
    return "\n".join(rows)


def discount_percent(goods_cents: int, is_member: bool) -> int:
    if is_member and goods_cents > LARGE_ORDER_CENTS:
        return 10
    if is_member:
        return 5
    return 0


def shipping_cents(cents_after_discount: int, pickup: bool) -> int:
    if pickup or cents_after_discount >= FREE_SHIPPING_CENTS:
        return 0
    return SHIPPING_CENTS


def amount(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02}"
