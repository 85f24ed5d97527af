# --8<-- [start:transfer]
import threading


class Warehouse:
    def __init__(self, name: str) -> None:
        self.name = name
        self.lock = threading.Lock()


def move(giver: Warehouse, taker: Warehouse, patience: float) -> None:
    with giver.lock:
        both_hold_one.wait()  # only here to make the accident certain: the other thread holds its first lock too
        if taker.lock.acquire(timeout=patience):
            print(f"{giver.name} to {taker.name}: moved")
            taker.lock.release()
        else:
            print(f"{giver.name} to {taker.name}: gave up waiting for {taker.name}")


north, south = Warehouse("north"), Warehouse("south")
both_hold_one = threading.Barrier(2)  # lets nobody pass until two have come
threads = [
    threading.Thread(target=move, args=(north, south, 0.2)),
    threading.Thread(target=move, args=(south, north, 30)),
]
# --8<-- [end:transfer]


def start_and_wait() -> None:
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


print("--8<-- [start:timeout]")
start_and_wait()
print("--8<-- [end:timeout]")


# --8<-- [start:order]
def move_in_order(giver: Warehouse, taker: Warehouse) -> None:
    first, second = sorted((giver, taker), key=lambda warehouse: warehouse.name)
    with first.lock, second.lock:
        moved.append((giver.name, taker.name))


# --8<-- [end:order]
def move_often(giver: Warehouse, taker: Warehouse) -> None:
    for _ in range(5_000):
        move_in_order(giver, taker)


moved: list[tuple[str, str]] = []
threads = [
    threading.Thread(target=move_often, args=(north, south)),
    threading.Thread(target=move_often, args=(south, north)),
]
start_and_wait()
print("--8<-- [start:order]")
print(f"{len(moved):,} moves, both ways at once: all done")
print("--8<-- [end:order]")
