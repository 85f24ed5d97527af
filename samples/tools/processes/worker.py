# run-by: jobs.py
# --8<-- [start:worker]
"""Pack the bookshop's orders, two per second, until somebody asks to stop."""

import signal
import time

stopping = False


def stop(signal_number, frame):
    global stopping
    stopping = True
    print("asked to stop: this order is the last")


signal.signal(signal.SIGTERM, stop)  # from now on, SIGTERM calls stop

order = 0
while not stopping:
    order = order + 1
    print(f"order {order}: packing")
    time.sleep(0.5)
    print(f"order {order}: shipped")
# --8<-- [end:worker]
