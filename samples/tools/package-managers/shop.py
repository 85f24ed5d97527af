# run-by: pip.console
# --8<-- [start:shop]
from bookshop_invoices import invoice

print(invoice(7))
# --8<-- [end:shop]
