# mask: [\d.]+ times
# --8<-- [start:flood]
import time


def seconds_to_count(numbers):
    copies = {}
    start = time.process_time()  # a clock that runs only while this program does
    for number in numbers:
        copies[number] = copies.get(number, 0) + 1
    return time.process_time() - start


ordinary = [number * 1_000_003 for number in range(1, 3_001)]
hostile = [number * (2**61 - 1) for number in range(1, 3_001)]
hostile_text = [str(number) for number in hostile]

for numbers in (ordinary, hostile):
    print("different hashes:", len({hash(number) for number in numbers}))
usual = seconds_to_count(ordinary)
slowed, cured = seconds_to_count(hostile) / usual, seconds_to_count(hostile_text) / usual
print(f"{len(str(hostile)) // 1000} kB of hostile numbers take {slowed:.0f} times as long")
print(f"the same numbers as text take {cured:.1f} times as long")
# --8<-- [end:flood]
assert slowed > 20 and cured < slowed / 10
