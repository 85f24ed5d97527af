# run-by: trace.console
# --8<-- [start:logged]
import logging
import sys

log = logging.getLogger("invoice")


def shipping(cents):
    if cents < 0:
        log.warning("refund of %d cents, no shipping", -cents)
        return 0
    cost = 0 if cents >= 5000 else 495
    log.debug("shipping for %d cents is %d", cents, cost)
    return cost


# --8<-- [end:logged]
def total(line):
    order, customer, quantity, price = line.split(";")
    cents = int(quantity) * int(price)
    return customer, cents + shipping(cents)


# --8<-- [start:setup]
verbose = "--verbose" in sys.argv
logging.basicConfig(
    level=logging.DEBUG if verbose else logging.WARNING,
    format="%(asctime)s %(levelname)s %(name)s: %(message)s",
)
# --8<-- [end:setup]
for name in sys.argv[1:]:
    if name == "--verbose":
        continue
    with open(name, encoding="utf-8") as orders:
        for line in orders:
            print(*total(line))
