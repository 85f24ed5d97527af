# run-by: sale.py
# --8<-- [start:file]
discount_percent = 0


def start_sale() -> None:
    global discount_percent
    discount_percent = 20


# --8<-- [end:file]
