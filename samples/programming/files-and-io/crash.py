# run-by: crash.console
# --8<-- [start:crash]
import os
import sys

from safe import save

PRICES = "1;1350\n2;1900\n3;2500\n"


def crash(*_: object) -> None:  # takes any arguments
    os._exit(1)  # ends at once, as `kill -9` would: no flush, no `finally`


way = sys.argv[1]
if way == "in-place":
    file = open("prices.csv", "w", encoding="utf-8")
    file.write(PRICES)
    crash()
if way == "safe-crash":
    os.replace = crash  # the last moment before the new file gets its name
save("prices.csv", PRICES)
# --8<-- [end:crash]
