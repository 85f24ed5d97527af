# mask: waited \d+\.\d\d
# --8<-- [start:heartbeat]
import asyncio
import hashlib
import time


def hash_password(password: str) -> bytes:
    return hashlib.pbkdf2_hmac("sha256", password.encode(), b"salt of this user", 600_000)


async def longest_pause(ended: asyncio.Event) -> float:  # an Event begins as "not set"
    longest = 0.0
    while not ended.is_set():
        before = time.perf_counter()
        await asyncio.sleep(0.01)  # a customer who wants a turn every 10 ms
        longest = max(longest, time.perf_counter() - before)
    return longest


# --8<-- [end:heartbeat]
# --8<-- [start:blocking]
async def blocking() -> None:
    hash_password("correct horse")


async def in_a_thread() -> None:
    await asyncio.to_thread(hash_password, "correct horse")


# --8<-- [end:blocking]
async def measure(log_in) -> float:
    ended = asyncio.Event()
    customer = asyncio.create_task(longest_pause(ended))
    await asyncio.sleep(0.05)
    await log_in()
    ended.set()
    return await customer


def report(log_in, waited: float) -> None:
    print(f"{log_in.__name__ + ':':12} the others waited {waited:.2f} seconds at most")


waited = asyncio.run(measure(blocking))
mended = asyncio.run(measure(in_a_thread))
for _ in range(8):  # a busy machine makes everyone wait now and then: measure again
    if mended > waited / 3:
        mended = min(mended, asyncio.run(measure(in_a_thread)))
report(blocking, waited)
report(in_a_thread, mended)
assert mended < waited / 2
