# mask: \d+\.\d+ s, \d+ times
# --8<-- [start:size]
import os
import time

with open("orders.log", "w", encoding="utf-8") as log:
    log.write("order 1 paid\n")
    print("written:", os.path.getsize("orders.log"), "bytes in the file")
    log.flush()
    print("flushed:", os.path.getsize("orders.log"), "bytes in the file")
# --8<-- [end:size]


# --8<-- [start:speed]
def seconds(buffering: int) -> float:
    start = time.process_time()  # how long the processor has worked for us
    with open("orders.log", "wb", buffering=buffering) as log:
        for _ in range(100_000):
            log.write(b"order 1 paid\n")
    return time.process_time() - start


buffered, unbuffered = seconds(8192), seconds(0)
# --8<-- [end:speed]
print(f"100,000 lines, buffered:   {buffered:.2f} s")
print(f"100,000 lines, unbuffered: {unbuffered:.2f} s, {unbuffered / buffered:.0f} times as long")
assert unbuffered > 2 * buffered
