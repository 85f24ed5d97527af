"""Ctrl+C arrives while order 2 is being worked on."""

import signal

# ruff: noqa: E722

signal.signal(signal.SIGINT, signal.default_int_handler)


# --8<-- [start:stop]
def work(order: int) -> None:
    if order == 2:
        signal.raise_signal(signal.SIGINT)  # what Ctrl+C does
    print(f"order {order} done")


for order in (1, 2, 3):
    try:
        work(order)
    except:
        print(f"order {order} failed, going on")
# --8<-- [end:stop]
