# --8<-- [start:lost]
import threading


def send_receipt(address: str | None) -> None:
    print("receipt for", address.lower())


thread = threading.Thread(target=send_receipt, args=(None,))
# --8<-- [end:lost]
import sys

sys.tracebacklimit = 0
# --8<-- [start:run]
thread.start()
thread.join()
print("all receipts sent")
# --8<-- [end:run]
