# run-by: exercise.console
# --8<-- [start:file]
from bookshop.books import price_cents, reserve
from bookshop.receipts import receipt


def order(customer: str, title: str, copies: int) -> str:
    if not reserve(title, copies):
        return f"{customer}: not enough copies of {title}"
    return receipt(customer, title, copies, price_cents(title) * copies)


# --8<-- [end:file]
