# mask: sell: +[\d,]+ of
# --8<-- [start:counter]
import threading


class Counter:
    def __init__(self) -> None:
        self.sold = 0
        self.lock = threading.Lock()

    def read(self) -> int:
        return self.sold

    def write(self, number: int) -> None:
        self.sold = number


# --8<-- [end:counter]
# --8<-- [start:function]
def sell(counter: Counter, orders: int) -> None:
    for _ in range(orders):
        number = counter.read()
        counter.write(number + 1)


# --8<-- [end:function]
# --8<-- [start:one-line]
def sell_in_one_line(counter: Counter, orders: int) -> None:
    for _ in range(orders):
        counter.sold += 1


# --8<-- [end:one-line]
# --8<-- [start:locked]
def sell_with_lock(counter: Counter, orders: int) -> None:
    for _ in range(orders):
        with counter.lock:
            number = counter.read()
            counter.write(number + 1)


# --8<-- [end:locked]
# --8<-- [start:run]
def run(work, orders: int) -> int:
    counter = Counter()
    threads = [threading.Thread(target=work, args=(counter, orders)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()  # wait until it has ended
    print(f"{work.__name__}: {counter.sold:,} of {4 * orders:,} orders counted")
    return counter.sold


# --8<-- [end:run]
def show(work, orders: int) -> int:
    print(f"--8<-- [start:{work.__name__}]")
    counted = run(work, orders)
    print(f"--8<-- [end:{work.__name__}]")
    return counted


assert show(sell, 250_000) < 1_000_000
assert show(sell_with_lock, 100_000) == 400_000
show(sell_in_one_line, 250_000)
