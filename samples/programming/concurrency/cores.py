# mask: (?<=: )\s*\d\.\d
# --8<-- [start:cores]
import os
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def compute(rounds: int) -> int:
    total = 0
    for number in range(rounds):
        total += number * number % 7
    return total


def seconds_of_work() -> float:
    used = os.times()  # what this process and its ended children have computed so far
    return used.user + used.system + used.children_user + used.children_system


def cores_busy(executor) -> float:
    begun, worked = time.perf_counter(), seconds_of_work()
    with executor(max_workers=2) as pool:
        list(pool.map(compute, [1_000_000, 1_000_000]))
    return (seconds_of_work() - worked) / (time.perf_counter() - begun)


# --8<-- [end:cores]
import sys
from multiprocessing import RawArray


def prepare(shared) -> None:
    global here
    here = shared
    sys.setswitchinterval(60)  # threads of one process would not get their turn for a minute


def meet(number: int) -> bool:
    """Compute on, without ever handing over the lock of this interpreter, until the other worker computes too."""
    here[number] = 1
    while not here[1 - number]:
        if time.process_time() > 5:
            return False
    return True


def main() -> None:
    threads, processes = cores_busy(ThreadPoolExecutor), cores_busy(ProcessPoolExecutor)
    for _ in range(2):  # while the machine is busy with other things, they get the second core: measure again
        if processes > 1.5:
            break
        processes = max(processes, cores_busy(ProcessPoolExecutor))
    print(f"two threads:   {threads:.1f} cores at work")
    print(f"two processes: {processes:.1f} cores at work")
    # What follows does not depend on how busy the machine is. Two threads never have more than one core:
    assert 0 < threads < 1.3
    # and two processes compute at the same time, although neither hands over its lock:
    with ProcessPoolExecutor(max_workers=2, initializer=prepare, initargs=(RawArray("b", 2),)) as pool:
        assert list(pool.map(meet, range(2))) == [True, True]


if __name__ == "__main__":  # a new process may load this file again
    main()
