# mask: [\d,]+ kB of
# --8<-- [start:large]
import tracemalloc

LINE = "order;customer;title of the book;price in cents;2026-11-24\n"
with open("orders.csv", "w", encoding="utf-8") as file:
    for _ in range(100_000):
        file.write(LINE)


def whole() -> int:
    with open("orders.csv", encoding="utf-8") as file:
        lines = file.read().splitlines()
    return len(lines)


def by_line() -> int:
    count = 0
    with open("orders.csv", encoding="utf-8") as file:
        for _line in file:
            count += 1
    return count


def by_piece() -> int:
    count = 0
    with open("orders.csv", "rb") as file:
        while piece := file.read(65_536):  # b"" at the end
            count += piece.count(b"\n")
    return count


# --8<-- [end:large]
print(f"the file: {100_000 * len(LINE) // 1000:,} kB")
peaks = {}
for way in (whole, by_line, by_piece):
    tracemalloc.start()
    lines = way()
    peaks[way] = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    print(f"{way.__name__:8} counts {lines:,} lines with {peaks[way] // 1000:,} kB of memory")
assert peaks[whole] > 12_000_000 and peaks[by_line] < 1_000_000 and peaks[by_piece] < 1_000_000
