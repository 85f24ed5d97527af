# --8<-- [start:compare]
from itertools import product

import after
import before
import step_discount
import step_each_line
from orders import all_orders


def compare(name: str, proc) -> None:
    checked, different = 0, []
    for order in all_orders():
        for kind, sale, flag in product(("M", "N"), (False, True), (0, 1)):
            checked += 1
            if proc(order, kind, sale, flag) != before.proc(order, kind, sale, flag):
                different.append((order, kind))
    print(f"{name}: {checked} invoices, {len(different)} differ")
    if different:
        print("   for example", *different[0])


def after_like_before(order: list, kind: str, sale: bool, flag: int) -> str:
    lines = [after.Line(*line) for line in order]
    return after.invoice(lines, is_member=kind == "M", summer_sale=sale, pickup=flag == 1)


compare("discount extracted", step_discount.proc)
compare("discount line by line", step_each_line.proc)
compare("all of it", after_like_before)
# --8<-- [end:compare]
