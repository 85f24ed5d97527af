# mask: (?<=: )\s*\d\.\d\d
# --8<-- [start:pool]
import time
from concurrent.futures import ThreadPoolExecutor


def ask_price(shop: int) -> int:
    time.sleep(0.03)  # stands for waiting for another service's answer
    return 1200 + shop


def one_after_the_other() -> list[int]:
    return [ask_price(shop) for shop in range(12)]


def twelve_threads() -> list[int]:
    with ThreadPoolExecutor(max_workers=12) as pool:
        return list(pool.map(ask_price, range(12)))  # the answers, in the order of the shops


# --8<-- [end:pool]
import threading


def seconds(work) -> float:
    start = time.perf_counter()
    assert work() == [1200 + shop for shop in range(12)]
    return time.perf_counter() - start


in_turn, at_once = seconds(one_after_the_other), seconds(twelve_threads)
for _ in range(50):  # a busy machine wakes nobody in time: then measure again
    if at_once < in_turn / 4:
        break
    at_once = min(at_once, seconds(twelve_threads))
print(f"12 answers, one after the other: {in_turn:.2f} seconds")
print(f"12 answers, 12 threads:          {at_once:.2f} seconds")
assert in_turn > 12 * 0.03 and at_once < in_turn / 2

all_wait = threading.Barrier(12)  # lets nobody pass until twelve wait at once, however slow the machine is
with ThreadPoolExecutor(max_workers=12) as pool:
    assert len(list(pool.map(lambda _: all_wait.wait(timeout=60), range(12)))) == 12
