# run-by: pip.console
# --8<-- [start:newer]
from packages import wheel

CODE = """from bookshop_templates import render


def invoice(order):
    return render("Invoice {n}", {"n": order})
"""
wheel("bookshop-invoices", "3.2.0", CODE, "bookshop-templates>=2,<3")
# --8<-- [end:newer]
