# --8<-- [start:memory]
import sys
from array import array

prices = array("i", [1200, 1850, 2400, 1600])  # "i": whole numbers of 4 bytes each
memory = prices.tobytes()  # the bytes as they lie in memory

print(len(prices), "elements,", prices.itemsize, "bytes each,", len(memory), "bytes in all")
for index in range(len(prices)):
    start = index * prices.itemsize
    four_bytes = memory[start : start + prices.itemsize]
    print(f"index {index}: from byte {start:2}, holds", int.from_bytes(four_bytes, sys.byteorder))  # back to a number
# --8<-- [end:memory]
assert prices.itemsize == 4 and int.from_bytes(four_bytes, sys.byteorder) == 1600
