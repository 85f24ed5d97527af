# --8<-- [start:stock]
import threading
import time
from concurrent.futures import ThreadPoolExecutor


class Stock:
    def __init__(self, copies: int) -> None:
        self.copies = copies
        self.lock = threading.Lock()

    def take(self) -> bool:
        with self.lock:
            if self.copies == 0:
                return False
            time.sleep(0.01)  # meanwhile the others run
            self.copies -= 1
            return True


night_trains = Stock(7)
with ThreadPoolExecutor(max_workers=20) as customers:
    orders = [customers.submit(night_trains.take) for _ in range(20)]
print("sold:", sum(order.result() for order in orders), " left:", night_trains.copies)
# --8<-- [end:stock]
