# mask: (?<=: )\s*\d+\.\d\d
# --8<-- [start:gather]
import asyncio
import time

SERVICES = ["price", "stock", "reviews"]


async def ask(service: str) -> str:
    await asyncio.sleep(0.05)  # stands for waiting for that service's answer
    return f"{service}: ok"


async def in_turn() -> list[str]:
    return [await ask(service) for service in SERVICES]


async def at_once() -> list[str]:
    return await asyncio.gather(*[ask(service) for service in SERVICES])


async def thousand() -> list[str]:
    return await asyncio.gather(*[ask(f"service {number}") for number in range(1000)])


def seconds(work) -> float:
    start = time.perf_counter()
    asyncio.run(work())  # starts an event loop, and ends with the work
    return time.perf_counter() - start


# --8<-- [end:gather]
def quickest(work, enough: float) -> float:
    """A busy machine wakes nobody in time: then measure again."""
    best = seconds(work)
    for _ in range(50):
        if best > enough:
            best = min(best, seconds(work))
    return best


waits = 3 * 0.05
measured = seconds(in_turn), quickest(at_once, waits / 2), quickest(thousand, waits)
print(f"3 services in turn:    {measured[0]:.2f} seconds")
print(f"3 services at once:    {measured[1]:.2f} seconds")
print(f"1000 services at once: {measured[2]:.2f} seconds")
assert measured[0] > waits > measured[1]  # in turn, the three waits cannot take less
assert measured[2] < 1000 * 0.05 / 10
