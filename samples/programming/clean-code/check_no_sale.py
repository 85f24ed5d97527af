# run-by: delete_sale.console
# --8<-- [start:check]
from itertools import product

import before
import before_no_sale
import no_sale
from orders import all_orders

checked = different = 0
for order in all_orders():
    lines = [no_sale.Line(*line) for line in order]
    for kind, flag in product(("M", "N"), (0, 1)):
        wanted = before.proc(order, kind, False, flag)
        checked += 1
        different += before_no_sale.proc(order, kind, flag) != wanted
        different += no_sale.invoice(lines, is_member=kind == "M", pickup=flag == 1) != wanted
print(f"{checked} invoices without the sale, {different} differ")
# --8<-- [end:check]
